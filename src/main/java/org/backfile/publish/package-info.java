/**
 * Publishes a finished site to where readers find it.
 *
 * <p>{@link Publisher} is the door. It compares the output folder with the destination and transfers the differences:
 * into a folder or a bucket file by file ({@link Mirror}, over a {@link FileStore}), into a branch as one commit
 * ({@link GitBranch}), or through rsync ({@link RsyncTarget}). Each keeps an order in which a reader who follows links
 * never meets a broken one ({@link Stage}). Publishing again completes an interrupted publication.
 *
 * <p>Knows the finished output folder and the workers, and destinations as the
 * configuration has them. Does not know articles, pages or templates: to publish, a site is a folder of files. Knows no
 * password and no key: git, rsync and the client of S3 find theirs themselves.
 */
@NullMarked
package org.backfile.publish;

import org.jspecify.annotations.NullMarked;

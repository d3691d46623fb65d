/**
 * A finished site goes to where readers find it.
 *
 * <p>{@link Publisher} is the door. It compares the output folder with what is there, and brings over what differs:
 * into a folder or a bucket file by file ({@link Mirror}, over a {@link FileStore}), into a branch as one commit
 * ({@link GitBranch}), or through rsync ({@link RsyncTarget}). In each the order is such that a reader who follows
 * links never meets one that leads nowhere ({@link Stage}). What was interrupted is made whole by publishing again.
 *
 * <p>Knows the finished output folder and the workers, and destinations as the
 * configuration has them. Does not know articles, pages or templates: to publish, a site is a folder of files. Knows no
 * password and no key: git, rsync and the client of S3 find theirs themselves.
 */
@NullMarked
package org.backfile.publish;

import org.jspecify.annotations.NullMarked;

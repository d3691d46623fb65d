package org.backfile.search;

import org.backfile.text.Fingerprint;

/**
 * One file of the index.
 *
 * @param name  below {@code search/}, without {@code .js}: {@code a/w0}
 * @param shows fingerprint of its contents
 */
public record Shard(String name, Fingerprint shows) {}

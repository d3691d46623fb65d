/**
 * Emails that were saved as they were sent: decodes their bodies and chooses the parts with the story.
 *
 * <p>{@link MailText} is the door: lines of a file in, lines of a readable text out, each with its place in the file.
 * {@link MailSenders} reads names and addresses.
 *
 * <p>Knows lines and diagnostics. Does not know articles; what the lines of an email's head mean is for {@code head}.
 */
@NullMarked
package org.backfile.mail;

import org.jspecify.annotations.NullMarked;

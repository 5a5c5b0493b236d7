package org.intcrucible.ui.spec.internal;

import java.time.Instant;

import org.intcrucible.model.MessageId;

/**
 * What the Architect changed last, and nobody undid.
 *
 * @param revision that it left
 * @param before   the text before; empty if there was none
 * @param after    the text that it left
 */
record Turn(MessageId message, Instant at, int revision, String before, String after) {
}

package org.intcrucible.cli.internal.door;

/**
 * One message. On the wire it is one byte for its kind, four for the length of the rest, most significant first, and the rest.
 *
 * @param kind    what it is
 * @param payload not copied: whoever made it leaves it alone
 */
record Frame(FrameKind kind, byte[] payload) {
}

package org.intcrucible.store;

/**
 * One thing that was looked at.
 *
 * @param subject what, one or two words
 * @param sound   whether it is as it should be
 * @param finding how it is
 * @param remedy  what to do about it; empty where it is sound
 */
public record StoreFinding(String subject, boolean sound, String finding, String remedy) {
}

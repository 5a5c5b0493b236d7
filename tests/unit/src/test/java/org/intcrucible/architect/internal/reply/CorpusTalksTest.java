package org.intcrucible.architect.internal.reply;

/** A part of the messages. */
class CorpusTalksTest extends CorpusTalks {

	@Override
	int stride() {
		return 6;
	}
}

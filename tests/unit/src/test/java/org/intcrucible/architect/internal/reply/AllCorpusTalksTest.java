package org.intcrucible.architect.internal.reply;

import org.junit.jupiter.api.Tag;

/** All messages, which takes minutes. */
@Tag("long")
class AllCorpusTalksTest extends CorpusTalks {

	@Override
	int stride() {
		return 1;
	}
}

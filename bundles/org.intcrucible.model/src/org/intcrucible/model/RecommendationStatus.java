package org.intcrucible.model;

/** What a recommendation is good for. */
public enum RecommendationStatus {
	/** It could be run as it is. */
	READY,
	/** Something has to be mended before. */
	BLOCKED,
	/** It answers a question, and recommends nothing to be run. */
	INFO
}

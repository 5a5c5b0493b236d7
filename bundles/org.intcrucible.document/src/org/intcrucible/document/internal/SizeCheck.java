package org.intcrucible.document.internal;

import org.intcrucible.document.DocumentLimits;
import org.intcrucible.model.Lever;

/** Refuses problems of which a single candidate or a single evaluation would fill a machine's memory. */
final class SizeCheck {

	private final Draft draft;

	SizeCheck(Draft draft) {
		this.draft = draft;
	}

	void check() {
		long cells = (long) draft.settings.horizon * draft.settings.samples;
		if (cells > DocumentLimits.MAX_CELLS) {
			draft.findings.add(Complaint.limit("Steps times samples are %d, more than %s."
					.formatted(cells, Decimal.format(DocumentLimits.MAX_CELLS)), "Use fewer of one."),
					draft.settings.counted);
		}
		long elements = 0;
		for (var lever : draft.levers) {
			long before = elements;
			elements += size(lever.shape());
			if (elements > DocumentLimits.MAX_ELEMENTS && before <= DocumentLimits.MAX_ELEMENTS) {
				draft.findings.add(Complaint.limit("With %s, the levers have more than %s elements."
						.formatted(Names.quote(lever.name()), Decimal.format(DocumentLimits.MAX_ELEMENTS)),
						"Decide fewer of them, for example one for ten steps."), draft.places.position(lever));
			}
		}
	}

	/** Of one lever. */
	long size(Lever.Shape shape) {
		return switch (shape) {
			case Lever.Scalar() -> 1;
			case Lever.PerStep() -> draft.settings.horizon;
			case Lever.Indexed(int first, int last) -> last - first + 1L;
		};
	}
}

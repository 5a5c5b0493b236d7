package org.intcrucible.architect.internal.reply;

import java.util.List;
import java.util.stream.Collectors;

import org.intcrucible.architect.internal.change.Undescribed;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.ProblemDocument;

/** What a document lacks most until there can be a run, or that nothing is seen to be missing. */
final class NextStep {

	private static final int MOST = 3;

	private NextStep() {
	}

	static String of(ProblemDocument document, Texts texts) {
		if (document.spec().goals().isEmpty() && document.spec().constraints().isEmpty()) {
			return texts.text("next.goal");
		}
		if (document.world().levers().isEmpty()) {
			return texts.text("next.lever");
		}
		List<String> undescribed = Undescribed.names(document);
		if (!undescribed.isEmpty()) {
			String names = undescribed.stream().limit(MOST).map(name -> "`" + name + "`").collect(Collectors.joining(", "))
					+ (undescribed.size() > MOST ? ", \u2026" : "");
			return texts.text("next.undescribed", names, undescribed.getFirst());
		}
		return texts.text(document.spec().goals().isEmpty() ? "next.aim" : "next.run");
	}
}

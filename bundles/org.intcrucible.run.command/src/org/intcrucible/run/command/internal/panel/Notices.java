package org.intcrucible.run.command.internal.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunWarning;
import org.intcrucible.model.RunWarningCode;
import org.intcrucible.run.command.internal.panel.PanelFace.Notice;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** What the panel has to say beside its fields, with the remedies as links. */
final class Notices {

	private static final Texts WORDS = Texts.of(Notices.class);
	/** The preference that holds the user's mark, which preflight names as the place. */
	private static final String OWN_MARK = "warn.seconds";
	/** Beginnings of what preflight notes of advice, which the panel says in its own words. */
	private static final String OF_ADVICE = "The advice that this stems from ";

	private final PanelModel model;

	Notices(PanelModel model) {
		this.model = model;
	}

	/** The worst first. */
	List<Notice> all(Instant now) {
		List<Notice> notices = new ArrayList<>();
		model.refusal().forEach(problem -> notices.add(refusal(problem)));
		model.refused().forEach((key, why) -> notices.add(new Notice(Notice.Kind.BLOCKER,
				"**" + WORDS.get("field." + key.name().toLowerCase(java.util.Locale.ROOT)) + "** " + Markdown.plain(why), "")));
		model.newest().filter(answer -> model.refused().isEmpty()).ifPresent(answer -> {
			answer.blockers().forEach(blocker -> notices.add(blocker(blocker)));
			advice(notices, now);
			warnings(answer, notices);
			answer.notes().stream().filter(note -> !note.startsWith(OF_ADVICE))
					.forEach(note -> notices.add(new Notice(Notice.Kind.INFO, Markdown.plain(note), "")));
		});
		parent(notices);
		return notices;
	}

	private static Notice refusal(Problem problem) {
		String link = problem.code() == ProblemCode.STALE ? " " + WORDS.get("notice.difference") : "";
		return new Notice(Notice.Kind.BLOCKER, "**" + Markdown.plain(problem.sentence()) + "**", Markdown.plain(problem.remedy()) + link);
	}

	private static Notice blocker(RunBlocker blocker) {
		String place = blocker.place().line() + ":" + Math.max(1, blocker.place().column());
		String remedy = switch (blocker.code()) {
			case MISSING_PROBLEM_SPEC -> WORDS.get("notice.describe");
			case MISSING_WORLD_MODEL -> blocker.place().line() > 0 ? show(blocker.place()) : WORDS.get("notice.mechanisms", place);
			case INSUFFICIENT_CANDIDATES -> WORDS.get("notice.candidate", place);
			case VALIDATION_ERROR -> blocker.place().line() > 0 ? show(blocker.place()) : "";
		};
		return new Notice(Notice.Kind.BLOCKER, "**" + Markdown.plain(blocker.sentence()) + "**", (Markdown.plain(blocker.remedy()) + " " + remedy).strip());
	}

	private static String show(Place place) {
		return WORDS.get("notice.show", Numbers.count(place.line()), place.line() + ":" + Math.max(1, place.column()));
	}

	private void advice(List<Notice> notices, Instant now) {
		if (model.isStale()) {
			notices.add(new Notice(Notice.Kind.STALE, WORDS.get("notice.stale"), WORDS.get("notice.stale.second")));
		} else if (model.isExpired(now)) {
			Instant end = model.advice().orElseThrow().config().expiresAt();
			notices.add(new Notice(Notice.Kind.STALE, WORDS.get("notice.expired", FaceWriter.time(end)), WORDS.get("notice.stale.second")));
		}
	}

	private void warnings(RunPreflightResult answer, List<Notice> notices) {
		boolean large = answer.warnings().stream().anyMatch(warning -> warning.code() == RunWarningCode.LARGE_CANDIDATE_COUNT);
		for (RunWarning warning : answer.warnings()) {
			boolean mark = warning.place().source().equals(OWN_MARK);
			if (mark && large) {
				continue;
			}
			notices.add(mark || warning.code() == RunWarningCode.LARGE_CANDIDATE_COUNT ? slow(answer)
					: new Notice(Notice.Kind.WARNING, Markdown.plain(warning.sentence()), Markdown.plain(warning.remedy())));
		}
	}

	/** It would take longer than the user likes; fewer candidates would not. */
	private Notice slow(RunPreflightResult answer) {
		RunRequest request = answer.normalizedConfig();
		CostEstimate estimate = answer.estimate();
		double mark = model.setting().map(Setting::marks).orElse(estimate.seconds());
		int candidates = request.parameters().numCandidates();
		int fewer = rounded(candidates * mark / estimate.seconds());
		String sentence = WORDS.get("notice.large", Numbers.count(candidates), FaceWriter.about(estimate.seconds()), Numbers.seconds(mark));
		boolean helps = fewer >= 1 && fewer < candidates && request.mode() != RunMode.EVAL_ONLY;
		return new Notice(Notice.Kind.WARNING, Markdown.plain(sentence), helps
				? WORDS.get("notice.large.second", Numbers.count(fewer), FaceWriter.about(estimate.seconds() * fewer / candidates))
				: WORDS.get("notice.anyway"));
	}

	/** Two digits: nobody asks for 903 candidates. */
	private static int rounded(double count) {
		double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1));
		return (int) (Math.floor(count / unit) * unit);
	}

	private void parent(List<Notice> notices) {
		model.setting().flatMap(Setting::parent).ifPresent(run -> {
			String key = model.links().source() instanceof RunLinks.Resumed ? "notice.parent.resumed" : "notice.parent.repeated";
			if (model.links().parentRun().isPresent()) {
				notices.add(new Notice(Notice.Kind.INFO, WORDS.get(key, run.name()), WORDS.get("notice.parent.second")));
			}
		});
	}
}

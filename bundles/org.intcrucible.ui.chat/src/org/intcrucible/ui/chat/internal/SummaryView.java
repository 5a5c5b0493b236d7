package org.intcrucible.ui.chat.internal;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunSummary;
import org.intcrucible.model.RunSummary.TopCandidate;
import org.intcrucible.ui.widget.Card;
import org.intcrucible.ui.widget.CardLook;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.MarkdownText;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.PushButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.StatusMark;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Token;

/** The card of a run that is over. */
final class SummaryView {

	private static final Texts WORDS = Texts.of(SummaryView.class);

	private SummaryView() {
	}

	static void make(Composite parent, Turn turn, TurnActions actions) {
		RunSummary summary = turn.summary().orElseThrow();
		boolean completed = summary.status() == RunStatus.COMPLETED;
		Card card = new Card(parent, "chat.summary", look(summary.status()));
		card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		card.head(StatusMark.of(summary.status()).icon(), summary.summaryLabel() == null ? WORDS.get("summary") : summary.summaryLabel(),
				WORDS.get("summary." + summary.status().name().toLowerCase(Locale.ROOT), Numbers.took(Duration.ofMillis(Math.round(summary.durationSeconds() * 1000)))));
		if (completed && !summary.topCandidates().isEmpty()) {
			int place = 1;
			for (TopCandidate candidate : summary.topCandidates()) {
				candidate(card.body(), place++, candidate);
			}
		} else {
			MarkdownText outcome = new MarkdownText(card.body(), "chat.summary.outcome", WORDS.get("summary.outcome"));
			outcome.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			outcome.show(turn.outcome());
			outcome.onLink(actions::follow);
		}
		Composite foot = card.buttons();
		boolean anything = summary.counts() != null && summary.counts().candidates() > 0;
		if (anything) {
			new PushButton(foot, "chat.summary.results", WORDS.get(completed ? "results" : "results.partial")).icon(Icon.OPEN_IN)
					.onPress(() -> actions.results(summary.runId()));
		}
		if (!completed) {
			new PushButton(foot, "chat.summary.resume", WORDS.get("resume")).icon(Icon.REFRESH).onPress(() -> actions.resume(summary.runId()));
		} else if (anything) {
			RichLine counts = new RichLine(foot, "chat.summary.counts", SWT.NONE);
			counts.show(Markdown.plain(WORDS.get("counts", Numbers.count(summary.counts().candidates()), Numbers.count(summary.counts().evaluations()))),
					FontStyle.CAPTION, Token.TEXT_2);
			Rows.blend(counts);
		}
	}

	private static CardLook look(RunStatus status) {
		return switch (status) {
			case COMPLETED -> CardLook.COMPLETED;
			case FAILED -> CardLook.FAILED;
			case CANCELLED, CREATED, RUNNING -> CardLook.CANCELLED;
		};
	}

	private static void candidate(Composite body, int place, TopCandidate candidate) {
		RichLine line = new RichLine(body, "chat.summary.candidate", SWT.NONE);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		line.show(WORDS.get("candidate", Numbers.count(place), Numbers.shown(candidate.candidateId()), Numbers.score(candidate.intelligence()),
				Numbers.score(candidate.prediction()), Numbers.score(candidate.resource()), Markdown.plain(candidate.label())));
		Rows.blend(line);
	}
}

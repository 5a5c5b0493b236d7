package org.intcrucible.ui.history.internal;

import java.time.InstantSource;

import org.intcrucible.audit.AuditLog;
import org.intcrucible.audit.ChainCheck;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.ChainWords;
import org.intcrucible.ui.widget.Background;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Tint;

/** Checks the whole log, and shows what was found. For the UI thread. */
final class LogCheck {

	private static final Texts WORDS = Texts.of(LogCheck.class);

	private final AuditView view;
	private final Background background;
	private final AuditLog log;
	private final InstantSource clock;
	private final Moments moments;
	private long broken;

	LogCheck(AuditView view, Background background, AuditLog log, InstantSource clock, Moments moments) {
		this.view = view;
		this.background = background;
		this.log = log;
		this.clock = clock;
		this.moments = moments;
	}

	/** What was found before stays until there is an answer. */
	void begin() {
		view.verifying(true);
		view.notice().mention(Tint.ACCENT, Icon.CLOCK, WORDS.get("verifying"), "");
		background.ask(view, "verify", log::verify, this::found, problem -> {
			view.verifying(false);
			view.notice().mention(Tint.WARNING, Icon.WARNING, WORDS.get("verify.failed", Markdown.plain(problem.sentence())), Markdown.plain(problem.remedy()));
		});
	}

	private void found(ChainCheck check) {
		view.verifying(false);
		view.notice().forget();
		boolean sound = check instanceof ChainCheck.Sound;
		broken = check instanceof ChainCheck.Broken found ? found.sequence() : 0;
		view.notice().judge(sound ? Tint.OK : Tint.BLOCKER, sound ? Icon.SHIELD : Icon.OCTAGON_CROSS, ChainWords.sentence(check, clock.instant(), moments),
				ChainWords.more(check));
	}

	/** The number of the event at which the chain breaks; 0 if it does not, as far as is known. */
	long broken() {
		return broken;
	}
}

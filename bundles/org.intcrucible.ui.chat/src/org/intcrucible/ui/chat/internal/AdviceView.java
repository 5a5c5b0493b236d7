package org.intcrucible.ui.chat.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.RunBlocker;
import org.intcrucible.model.RunMode;
import org.intcrucible.ui.widget.Callout;
import org.intcrucible.ui.widget.Card;
import org.intcrucible.ui.widget.CardHead;
import org.intcrucible.ui.widget.CardLook;
import org.intcrucible.ui.widget.FontStyle;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.LinkText;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.MarkdownText;
import org.intcrucible.ui.widget.Metric;
import org.intcrucible.ui.widget.MetricStrip;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.PushButton;
import org.intcrucible.ui.widget.RichLine;
import org.intcrucible.ui.widget.Rows;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Tint;
import org.intcrucible.ui.widget.Token;

/** The card of a recommendation. It fills the Run Config panel, and starts nothing. */
final class AdviceView extends Composite {

	private static final Texts WORDS = Texts.of(AdviceView.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

	private final Turn turn;
	private final RecommendedRunConfig advice;
	private final TurnActions actions;
	private final Runnable changed;
	private AdviceSight sight;
	private boolean detailed;

	/** @param changed is told of another height */
	AdviceView(Composite parent, Turn turn, TurnActions actions, Runnable changed) {
		super(parent, SWT.NONE);
		this.turn = turn;
		advice = turn.advice().orElseThrow();
		this.actions = actions;
		this.changed = changed;
		Rows.blend(this);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		setLayout(layout);
		show(AdviceSight.first(advice));
	}

	/** Shows what it is worth now. */
	void show(AdviceSight now) {
		if (!now.equals(sight)) {
			sight = now;
			make();
		}
	}

	AdviceSight sight() {
		return sight;
	}

	private void make() {
		for (Control child : getChildren()) {
			child.dispose();
		}
		boolean blocked = !advice.blockers().isEmpty();
		Card card = new Card(this, "chat.advice", blocked ? CardLook.BLOCKED : CardLook.ADVICE);
		card.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		head(card, blocked);
		if (sight.state() == AdviceSight.State.STALE || sight.state() == AdviceSight.State.EXPIRED) {
			Callout callout = new Callout(card.body(), "chat.advice.stale");
			callout.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			callout.show(Tint.WARNING, Icon.CLOCK, WORDS.get(sight.state() == AdviceSight.State.STALE ? "stale" : "expired"), WORDS.get("stale.second"));
			callout.onLink(target -> later(() -> follow(target)));
		}
		advice.blockers().forEach(blocker -> blocker(card.body(), blocker));
		if (!blocked) {
			values(card.body());
		}
		sight.edited().forEach(difference -> edited(card.body(), difference));
		foot(card, blocked);
		if (detailed) {
			MarkdownText details = new MarkdownText(card.body(), "chat.advice.details.text", WORDS.get("details"));
			details.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			details.show(details());
			details.onLink(actions::follow);
		}
		changed.run();
	}

	private void head(Card card, boolean blocked) {
		CardHead head = card.head(Icon.SPARKLE, WORDS.get("recommended"), time(blocked));
		switch (sight.state()) {
			case READY -> head.badge("chat.advice.state").show(Tint.OK, Icon.TICK, WORDS.get("badge.ready"), WORDS.get("badge.ready.tip"));
			case BLOCKED -> head.badge("chat.advice.state").show(Tint.BLOCKER, Icon.OCTAGON_CROSS, WORDS.get("badge.blocked"), WORDS.get("badge.blocked.tip"));
			case STALE -> head.badge("chat.advice.state").show(Tint.WARNING, Icon.CLOCK, WORDS.get("badge.stale"), WORDS.get("badge.stale.tip"));
			case EXPIRED -> head.badge("chat.advice.state").show(Tint.WARNING, Icon.CLOCK, WORDS.get("badge.expired"), WORDS.get("badge.expired.tip"));
			case SUPERSEDED -> head.badge("chat.advice.state").show(Tint.NEUTRAL, Icon.CLOCK, WORDS.get("badge.superseded"), WORDS.get("badge.superseded.tip"));
			case INFO -> { }
		}
		if (sight.warnings() > 0) {
			head.badge("chat.advice.warnings").show(Tint.WARNING, Icon.WARNING, Numbers.count(sight.warnings(), WORDS.get("warning.one"), WORDS.get("warning.many")),
					WORDS.get("warning.tip"));
		}
		if (!sight.edited().isEmpty()) {
			head.badge("chat.advice.edited").show(Tint.NEUTRAL, Icon.PENCIL,
					WORDS.get("badge.edited", Numbers.count(sight.edited().size(), WORDS.get("value.one"), WORDS.get("value.many"))), WORDS.get("badge.edited.tip"));
		}
		if (blocked && advice.mode() != null) {
			head.setNote(mode(advice.mode()));
		}
	}

	private String time(boolean blocked) {
		if (blocked) {
			return sight.mended() ? WORDS.get("mended") : "";
		}
		Instant end = advice.expiresAt();
		// With a badge more there is no room for it.
		return end == null || !sight.edited().isEmpty() ? "" : WORDS.get("valid", moment(end));
	}

	/** With its day, where that is not the one on which it was said. */
	private String moment(Instant instant) {
		ZoneId zone = ZoneId.systemDefault();
		boolean sameDay = instant.atZone(zone).toLocalDate().equals(turn.message().created().atZone(zone).toLocalDate());
		return sameDay ? time(instant) : DAY.format(instant.atZone(zone));
	}

	static String time(Instant instant) {
		return TIME.format(instant.atZone(ZoneId.systemDefault()));
	}

	static String mode(RunMode mode) {
		return WORDS.get("mode." + mode.name().toLowerCase(Locale.ROOT));
	}

	private void values(Composite body) {
		if (!advice.saysWhatToRun()) {
			return;
		}
		List<Metric> metrics = new ArrayList<>();
		metrics.add(new Metric(WORDS.get("metric.mode"), mode(advice.mode())));
		metrics.add(new Metric(WORDS.get("metric.candidates"), Numbers.count(advice.parameters().numCandidates())));
		metrics.add(new Metric(WORDS.get("metric.scenarios"), Numbers.count(advice.parameters().numScenarios())));
		CostEstimate cost = advice.estimatedCost();
		if (cost != null && cost.evaluations() > 0) {
			metrics.add(new Metric(WORDS.get("metric.evaluations"), Numbers.count(cost.evaluations())));
			metrics.add(new Metric(WORDS.get("metric.time"), Numbers.about(Numbers.seconds(cost.seconds()))));
			metrics.add(new Metric(WORDS.get("metric.cost"), cost.usd() == 0 ? WORDS.get("metric.cost.none")
					: Numbers.about(Numbers.dollars(java.math.BigDecimal.valueOf(cost.usd())))));
		}
		MetricStrip strip = new MetricStrip(body, "chat.advice.values", MetricStrip.Look.PLAIN, 6);
		strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		strip.show(metrics, false);
		if (advice.rationale() != null && !advice.rationale().isBlank()) {
			MarkdownText rationale = new MarkdownText(body, "chat.advice.rationale", WORDS.get("rationale"));
			rationale.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			rationale.show(advice.rationale());
			rationale.onLink(actions::follow);
		}
	}

	private void blocker(Composite body, RunBlocker blocker) {
		String remedies = switch (blocker.code()) {
			case MISSING_PROBLEM_SPEC -> WORDS.get("remedy.describe");
			case MISSING_WORLD_MODEL -> blocker.place().line() > 0 ? WORDS.get("remedy.mechanisms.shown", Numbers.count(blocker.place().line())) : WORDS.get("remedy.mechanisms");
			case INSUFFICIENT_CANDIDATES -> WORDS.get("remedy.candidate");
			case VALIDATION_ERROR -> blocker.place().line() > 0 ? WORDS.get("remedy.show", Numbers.count(blocker.place().line())) : "";
		};
		RichLine line = new RichLine(body, "chat.advice.blocker", SWT.NONE);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		line.show(Icon.OCTAGON_CROSS, ("**" + Markdown.plain(blocker.sentence()) + "** " + Markdown.plain(blocker.remedy()) + " " + remedies).strip(),
				FontStyle.BODY, Token.TEXT);
		line.onLink(target -> later(() -> actions.mend(target, blocker)));
		Rows.blend(line);
	}

	private void edited(Composite body, ConfigDifference difference) {
		RichLine line = new RichLine(body, "chat.advice.difference", SWT.NONE);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		line.show(Icon.PENCIL, WORDS.get("edited", WORDS.get("value." + difference.name()), Markdown.plain(difference.before()), Markdown.plain(difference.after())),
				FontStyle.BODY, Token.TEXT_2);
		Rows.blend(line);
	}

	private void foot(Card card, boolean blocked) {
		Composite foot = card.buttons();
		if (!blocked && sight.state() != AdviceSight.State.INFO) {
			boolean back = sight.inPanel() && !sight.edited().isEmpty();
			PushButton use = new PushButton(foot, "chat.advice.use", WORDS.get(back ? "back" : "use"));
			if (sight.state() == AdviceSight.State.READY) {
				use.standard();
			}
			use.onPress(() -> later(() -> actions.use(turn, advice)));
			if (sight.inPanel()) {
				RichLine said = new RichLine(foot, "chat.advice.used", SWT.NONE);
				said.show(Icon.TICK, WORDS.get("used"), FontStyle.CAPTION, Token.TEXT_2);
				Rows.blend(said);
			}
		} else if (sight.mended()) {
			new PushButton(foot, "chat.advice.again", WORDS.get("again")).onPress(() -> later(actions::askAgain));
		}
		new LinkText(foot, "chat.advice.details", WORDS.get(detailed ? "details.less" : "details")).onPress(() -> later(() -> {
			detailed = !detailed;
			make();
		}));
	}

	/** All that was said but what stands above the card, and the reasons one by one. */
	private String details() {
		String all = turn.message().content();
		return all.substring(Math.min(all.length(), turn.words().length())).strip();
	}

	private void follow(String target) {
		switch (target) {
			case "ask" -> actions.askAgain();
			case "keep" -> actions.showPanel();
			default -> actions.follow(target);
		}
	}

	/** What is pressed may be gone when it has been done. */
	private void later(Runnable action) {
		getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				action.run();
			}
		});
	}
}

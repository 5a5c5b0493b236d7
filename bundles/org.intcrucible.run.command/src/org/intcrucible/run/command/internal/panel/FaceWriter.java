package org.intcrucible.run.command.internal.panel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.run.command.internal.panel.PanelFace.Badge;
import org.intcrucible.run.command.internal.panel.PanelFace.Check;
import org.intcrucible.ui.widget.Icon;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Metric;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;
import org.intcrucible.ui.widget.Tint;

/** Puts what the panel knows into words. */
final class FaceWriter {

	private static final Texts WORDS = Texts.of(FaceWriter.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
	private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

	private final PanelModel model;
	private final InstantSource clock;

	FaceWriter(PanelModel model, InstantSource clock) {
		this.model = model;
		this.clock = clock;
	}

	/** The time of day where the user is: {@code 09:44}. */
	static String time(Instant instant) {
		return TIME.format(instant.atZone(ZoneId.systemDefault()));
	}

	static String about(double seconds) {
		return Numbers.about(Numbers.roughly(seconds));
	}

	PanelFace face() {
		List<ConfigDifference> edits = model.edits();
		Instant now = clock.instant();
		List<Pending.Fact> pinned = model.pending().pinned();
		return new PanelFace(badge(edits, now), since(edits), edited(edits), model.refused(), advised(edits), !model.isEditable(), checked(), checks(),
				model.pending().isEmpty() ? new Notices(model).all(now) : List.of(), estimate(), model.current().isEmpty() && model.pending().isEmpty(),
				model.shown().isPresent(), sentence(), pinned, pinned.isEmpty() ? "" : WORDS.get("pinned", model.pending().first().name()));
	}

	private Badge badge(List<ConfigDifference> edits, Instant now) {
		if (model.advice().isEmpty()) {
			return own();
		}
		String said = time(model.advice().orElseThrow().said());
		if (!edits.isEmpty()) {
			String text = edits.size() == 1 ? WORDS.get("badge.edited.one") : WORDS.get("badge.edited.many", Numbers.count(edits.size()));
			return new Badge(Tint.NEUTRAL, Icon.PENCIL, text, WORDS.get("badge.edited.tip", said));
		}
		if (!model.refused().isEmpty()) {
			return own();
		}
		if (model.isStale()) {
			return new Badge(Tint.WARNING, Icon.CLOCK, WORDS.get("badge.stale"), WORDS.get("badge.edited.tip", said));
		}
		return model.isExpired(now) ? new Badge(Tint.WARNING, Icon.CLOCK, WORDS.get("badge.expired"), WORDS.get("badge.edited.tip", said))
				: new Badge(Tint.ADVICE, Icon.SPARKLE, WORDS.get("badge.advised"), WORDS.get("badge.advised.tip", said));
	}

	private Badge own() {
		String parent = model.setting().flatMap(Setting::parent).map(run -> run.name()).orElse("");
		if (model.links().parentRun().isPresent() && !parent.isEmpty()) {
			boolean resumed = model.links().source() instanceof RunLinks.Resumed;
			return new Badge(Tint.NEUTRAL, Icon.REFRESH, WORDS.get(resumed ? "badge.resumed" : "badge.repeated", parent), "");
		}
		return new Badge(Tint.NEUTRAL, Icon.PERSON, WORDS.get("badge.own"), WORDS.get("badge.own.tip"));
	}

	private String since(List<ConfigDifference> edits) {
		return model.advice().map(advice -> WORDS.get(edits.isEmpty() ? "since.advised" : "since.edited", time(advice.said()))).orElse("");
	}

	private static String edited(List<ConfigDifference> edits) {
		if (edits.isEmpty()) {
			return "";
		}
		return edits.stream().map(edit -> WORDS.get("edit", name(edit), Markdown.plain(shown(edit, edit.before())), Markdown.plain(shown(edit, edit.after()))))
				.collect(Collectors.joining(" ")) + " " + WORDS.get("edit.back");
	}

	private static String name(ConfigDifference edit) {
		return WORDS.get("value." + (edit.name().startsWith("stages.") ? "stages" : edit.name()));
	}

	/** Values are compared as the store writes them, and shown as the fields do. */
	private static String shown(ConfigDifference edit, String value) {
		if (edit.name().equals("mode")) {
			return WORDS.get("mode." + value);
		}
		if (edit.name().equals("max_runtime_s") && !value.equals(FieldText.NONE)) {
			return Numbers.seconds(Double.parseDouble(value));
		}
		return value.matches("\\d{4,18}") && !edit.name().equals("seed") ? Numbers.count(Long.parseLong(value)) : value;
	}

	private static Map<FieldKey, String> advised(List<ConfigDifference> edits) {
		Map<FieldKey, String> advised = new EnumMap<>(FieldKey.class);
		for (FieldKey key : FieldKey.values()) {
			edits.stream().filter(edit -> edit.name().equals(key.value())).findFirst()
					.ifPresent(edit -> advised.put(key, shown(edit, edit.before())));
		}
		return advised;
	}

	private String checked() {
		if (!model.pending().isEmpty()) {
			return WORDS.get("checked.frozen", EXACT.format(model.pending().since().atZone(ZoneId.systemDefault())));
		}
		return WORDS.get(model.current().isPresent() || model.question().isEmpty() ? "checked.typing" : "checked.checking");
	}

	private List<Check> checks() {
		return model.newest().map(answer -> List.of(check(answer.prerequisites().problemSpec(), "check.spec"),
				check(answer.prerequisites().worldModel(), "check.model"), seeds(answer))).orElse(List.of());
	}

	private static Check check(boolean there, String key) {
		return new Check(there ? Check.State.THERE : Check.State.MISSING, WORDS.get(key));
	}

	private static Check seeds(RunPreflightResult answer) {
		return answer.normalizedConfig().mode() == RunMode.FULL_SEARCH
				? new Check(Check.State.NOT_NEEDED, WORDS.get("check.seeds.not_needed"))
				: check(answer.prerequisites().seedCandidates(), "check.seeds");
	}

	private List<Metric> estimate() {
		CostEstimate cost = model.newest().map(RunPreflightResult::estimate).orElse(CostEstimate.NOTHING);
		boolean known = cost.evaluations() > 0;
		return List.of(new Metric(WORDS.get("estimate.evaluations"), known ? Numbers.count(cost.evaluations()) : Numbers.NONE),
				new Metric(WORDS.get("estimate.time"), known ? about(cost.seconds()) : Numbers.NONE),
				new Metric(WORDS.get("estimate.cost"), !known ? Numbers.NONE : cost.usd() == 0 ? WORDS.get("cost.none")
						: Numbers.about(Numbers.dollars(BigDecimal.valueOf(cost.usd())))));
	}

	/** What a press does, or why there can be none. */
	private String sentence() {
		if (model.setting().isEmpty()) {
			return WORDS.get("run.no_project");
		}
		if (!model.pending().isEmpty()) {
			return underWay();
		}
		if (model.isPressing()) {
			return WORDS.get("run.starting");
		}
		if (!model.refused().isEmpty()) {
			return WORDS.get("run.field");
		}
		return model.current().map(FaceWriter::judged).orElseGet(() -> WORDS.get("run.checking"));
	}

	private String underWay() {
		String run = model.pending().first().name();
		if (!model.pending().isRunning()) {
			return WORDS.get("run.waiting", run);
		}
		return model.pending().secondsLeft().isEmpty() ? WORDS.get("run.running.unknown", run)
				: WORDS.get("run.running", run, about(model.pending().secondsLeft().getAsDouble()));
	}

	private static String judged(RunPreflightResult answer) {
		if (answer.ready()) {
			return WORDS.get("run.caption");
		}
		String first = Markdown.plain(answer.blockers().getFirst().sentence());
		return switch (answer.blockers().size()) {
			case 1 -> WORDS.get("run.blocked.one", first);
			case 2 -> WORDS.get("run.blocked.two", first);
			default -> WORDS.get("run.blocked.many", first, Numbers.count(answer.blockers().size() - 1));
		};
	}
}

package org.intcrucible.ui.history.internal.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.audit.PayloadText;
import org.intcrucible.audit.Reconstruction;
import org.intcrucible.audit.Reconstruction.Role;
import org.intcrucible.model.Message;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.TrailCard.Fact;
import org.intcrucible.ui.history.internal.trail.TrailCard.Kind;
import org.intcrucible.ui.history.internal.trail.TrailCard.Link;
import org.intcrucible.ui.history.internal.trail.TrailCard.NoLink;
import org.intcrucible.ui.history.internal.trail.TrailCard.Said;
import org.intcrucible.ui.widget.Markdown;
import org.intcrucible.ui.widget.Numbers;
import org.intcrucible.ui.widget.Texts;

/** What led to a run, what happened to it and what was said of it, in this order, as cards. */
public final class Trail {

	private static final Texts WORDS = Texts.of(Trail.class);
	private static final String CREATED = "run_created";
	private static final String STARTED = "run_started";
	private static final String ENDED = "run_ended";
	private static final Set<String> TOLD = Set.of(CREATED, STARTED, ENDED);

	private final Reconstruction trace;
	private final Moments moments;
	private final PressFacts press;

	private Trail(Reconstruction trace, Moments moments, String me) {
		this.trace = trace;
		this.moments = moments;
		press = new PressFacts(trace, moments, me);
	}

	/** @param me the user of this machine, as presses name it */
	public static List<TrailCard> of(Reconstruction trace, Moments moments, String me) {
		return new Trail(trace, moments, me).cards();
	}

	private List<TrailCard> cards() {
		List<TrailCard> cards = new ArrayList<>();
		trace.events().stream().filter(event -> event.line().kind().equals("project_imported")).map(this::event).forEach(cards::add);
		if (trace.run().authorisation().links().recommendedMessage().isPresent()) {
			cards.add(advised());
			cards.add(settings());
		}
		trace.preflight().map(this::preflight).ifPresent(cards::add);
		cards.add(authorised());
		if (trace.run().times().startedAt().isPresent()) {
			cards.add(stages());
		}
		trace.events().stream().filter(event -> !TOLD.contains(event.line().kind()) && event.line().kind().startsWith("run_")).map(this::event)
				.forEach(cards::add);
		trace.run().times().completedAt().ifPresent(ended -> cards.add(ended(ended)));
		summary().ifPresent(cards::add);
		return List.copyOf(cards);
	}

	private Optional<Reconstruction.Event> event(String kind) {
		return trace.events().stream().filter(event -> event.line().kind().equals(kind)).findFirst();
	}

	private static String number(Optional<Reconstruction.Event> event) {
		return event.map(found -> WORDS.get("number", String.valueOf(found.line().sequence()))).orElse("");
	}

	private static boolean sound(Optional<Reconstruction.Event> event) {
		return event.map(Reconstruction.Event::sound).orElse(true);
	}

	private TrailCard advised() {
		Optional<RecommendedRunConfig> advice = trace.recommended();
		Optional<Message> said = Optional.ofNullable(trace.said().get(Role.RECOMMENDATION));
		String time = advice.flatMap(config -> Optional.ofNullable(config.generatedAt())).or(() -> said.map(Message::created)).map(moments::clock).orElse("");
		List<String> lines = advice.filter(RecommendedRunConfig::saysWhatToRun)
				.map(config -> List.of(WORDS.get("sentence", Markdown.plain(ConfigWords.of(config.mode(), config.parameters())))))
				.orElse(List.of(WORDS.get("advised.unreadable")));
		List<Fact> facts = advice.map(RecommendedRunConfig::rationale).filter(why -> !why.isBlank())
				.map(why -> List.of(new Fact(WORDS.get("fact.why"), why.strip()))).orElse(List.of());
		return new TrailCard(Kind.ADVISED, "advised", WORDS.get("advised"), WORDS.get("who.architect"), time, "", lines, facts, List.of(), link(said), true);
	}

	private static Link link(Optional<Message> said) {
		return said.<Link>map(Said::new).orElseGet(NoLink::new);
	}

	private TrailCard settings() {
		String edits = trace.edited().stream().map(ConfigWords::edit).collect(Collectors.joining(", "));
		return plain(Kind.SETTINGS, "settings", press.user(),
				edits.isEmpty() ? WORDS.get("settings.equal") : WORDS.get("settings.edited", Markdown.plain(edits)));
	}

	private static TrailCard plain(Kind kind, String key, String who, String line) {
		return new TrailCard(kind, key, WORDS.get(key), who, "", "", List.of(line), List.of(), List.of(), new NoLink(), true);
	}

	private TrailCard preflight(RunPreflightResult answer) {
		List<String> lines = new ArrayList<>();
		int warnings = answer.warnings().size();
		lines.add(!answer.ready() ? WORDS.get("preflight.blocked") : warnings == 0 ? WORDS.get("preflight.ready")
				: WORDS.get("preflight.warned", Numbers.count(warnings, WORDS.get("warning"), WORDS.get("warnings"))));
		answer.blockers().forEach(blocker -> lines.add(Markdown.plain(blocker.sentence())));
		answer.warnings().forEach(warning -> lines.add(Markdown.plain(warning.sentence())));
		return new TrailCard(Kind.PREFLIGHT, "preflight", WORDS.get("preflight"), WORDS.get("who.system"), "", "", lines, List.of(), List.of(), new NoLink(),
				true);
	}

	private TrailCard authorised() {
		Optional<Reconstruction.Event> event = event(CREATED);
		List<Fact> facts = new ArrayList<>(press.all());
		if (trace.run().times().startedAt().isEmpty()) {
			facts.addAll(new RunFacts(trace.run()).stages());
		}
		return new TrailCard(Kind.AUTHORISED, "authorised", WORDS.get("authorised"), press.pressed(),
				moments.exact(trace.run().authorisation().uiTriggeredAt()), number(event), List.of(WORDS.get("authorised.line")),
				facts, List.of(), new NoLink(), sound(event));
	}

	private TrailCard stages() {
		Run run = trace.run();
		List<TrailCard.StageTime> times = StageTimes.of(trace);
		Optional<Reconstruction.Event> event = event(STARTED);
		String line = times.isEmpty() ? WORDS.get("stages.none") : times.stream()
				.map(stage -> Markdown.plain(stage.name() + " " + StageTimes.took(stage.seconds()))).collect(Collectors.joining(" \u00b7 "));
		List<String> lines = new ArrayList<>(List.of(line));
		if (!run.usage().takenOver().isEmpty()) {
			lines.add(WORDS.get("stages.taken", Markdown.plain(String.join(", ", run.usage().takenOver()))));
		}
		String title = times.isEmpty() ? WORDS.get("started") : Numbers.count(times.size(), WORDS.get("stage"), WORDS.get("stages"));
		return new TrailCard(Kind.STAGES, "stages", title, WORDS.get("who.system"), run.times().startedAt().map(moments::clock).orElse(""), number(event), lines,
				new RunFacts(run).stages(), times, new NoLink(), sound(event));
	}

	private TrailCard ended(Instant end) {
		Run run = trace.run();
		Kind kind = switch (run.status()) {
			case COMPLETED -> Kind.COMPLETED;
			case FAILED -> Kind.FAILED;
			case CANCELLED, CREATED, RUNNING -> Kind.CANCELLED;
		};
		Optional<Reconstruction.Event> event = event(ENDED);
		return new TrailCard(kind, "ended", WORDS.get(kind.name().toLowerCase(Locale.ROOT)), WORDS.get("who.system"), moments.clock(end), number(event),
				EndWords.of(run), new RunFacts(run).used(), List.of(), new NoLink(), sound(event));
	}

	private Optional<TrailCard> summary() {
		return Optional.ofNullable(trace.said().get(Role.SUMMARY)).map(said -> new TrailCard(Kind.SUMMARY, "summary", WORDS.get("summary"),
				WORDS.get("who.architect"), moments.clock(said.created()), "", List.of(WORDS.get("summary.line", trace.run().name())), EndWords.best(said),
				List.of(), new Said(said), true));
	}

	private TrailCard event(Reconstruction.Event event) {
		return new TrailCard(Kind.EVENT, "event-" + event.line().sequence(), EventWords.kind(event.line()), EventWords.actor(event.line()),
				moments.clock(event.line().occurredAt()), number(Optional.of(event)), List.of(Markdown.plain(PayloadText.of(event.line()))), List.of(),
				List.of(), new NoLink(), event.sound());
	}
}

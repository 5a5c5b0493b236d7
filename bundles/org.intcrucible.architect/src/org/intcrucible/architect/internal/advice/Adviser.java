package org.intcrucible.architect.internal.advice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.intcrucible.architect.internal.Situation;
import org.intcrucible.architect.internal.intent.Intent.WishToRun;
import org.intcrucible.architect.internal.intent.Intent.WishedMode;
import org.intcrucible.architect.internal.text.Texts;
import org.intcrucible.model.IdSource;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Recommends what to run, and says why, what stands in the way and what it costs. It looks at things as they are now, and starts
 * nothing. Thread-safe.
 */
@Component(service = Adviser.class)
public final class Adviser {

	/** A problem that nobody touches stays as it is, but machines and their load do not. */
	private static final Duration WORTH = Duration.ofHours(24);
	private static final WishToRun ANY_RUN = new WishToRun(Map.of(), WishedMode.UNSAID, false, false);

	private final Planner planner;
	private final Panel panel;
	private final Preflight preflight;
	private final EarlierAdvice earlier;
	private final ChangesSince changes;
	private final IdSource ids;
	private final InstantSource clock;

	@Activate
	public Adviser(@Reference Preflight preflight, @Reference RunDrafts drafts, @Reference RunPreferences preferences, @Reference RunReader runs,
			@Reference ProjectReader projects, @Reference ConversationReader conversations, @Reference IdSource ids, @Reference InstantSource clock) {
		this.preflight = preflight;
		this.ids = ids;
		this.clock = clock;
		planner = new Planner(preflight, preferences, runs, projects);
		panel = new Panel(preflight, drafts, runs, projects);
		earlier = new EarlierAdvice(conversations);
		changes = new ChangesSince(projects);
	}

	/**
	 * Recommends a run.
	 *
	 * @param situation in the language to answer in
	 * @param wish      whose numbers and mode are taken over
	 * @param id        of the message that the recommendation will be said in
	 */
	public Advice advise(Situation situation, WishToRun wish, MessageId id) {
		Texts texts = texts(situation);
		Plan plan = planner.plan(situation, wish, texts);
		List<String> notes = notes(plan, texts);
		earlier.in(situation.session()).flatMap(before -> update(before, plan, texts)).ifPresent(notes::add);
		RecommendedRunConfig config = config(situation, plan, id, notes, texts);
		AdviceText words = new AdviceText(texts);
		return new Advice(plan.isReady() ? ready(words, plan, config, CommandLine.of(situation.project(), id, wish), notes)
				: blocked(words, plan, notes), config);
	}

	private static Texts texts(Situation situation) {
		return Texts.of("advice", situation.locale());
	}

	private static List<String> notes(Plan plan, Texts texts) {
		List<String> notes = new ArrayList<>(plan.notes().stream().map(note -> note.in(texts)).toList());
		notes.addAll(plan.preflight().notes());
		return notes;
	}

	/** What has become of the recommendation before this one, where that is worth a word. */
	private Optional<String> update(RecommendedRunConfig before, Plan plan, Texts texts) {
		if (before.status() == RecommendationStatus.BLOCKED) {
			return plan.isReady() ? Optional.of(texts.text("update.mended")) : Optional.empty();
		}
		List<String> differences = changes.of(before, plan.preflight().inputHashes(), texts);
		return differences.isEmpty() ? Optional.empty() : Optional.of(texts.text("update.stale", String.join("; ", differences)));
	}

	private RecommendedRunConfig config(Situation situation, Plan plan, MessageId id, List<String> notes, Texts texts) {
		Instant now = clock.instant();
		List<String> further = new ArrayList<>(notes);
		plan.preflight().warnings().forEach(warning -> further.add((warning.sentence() + " " + warning.remedy()).strip()));
		return new RecommendedRunConfig(RecommendedRunConfig.VERSION, ids.next().toString(), situation.project().id(),
				situation.session().id(), id, now, now.plus(WORTH), plan.isReady() ? RecommendationStatus.READY : RecommendationStatus.BLOCKED,
				plan.mode().mode(), plan.parameters(), plan.preflight().prerequisites(), plan.preflight().estimate(),
				rationale(plan, texts), further, plan.blockers(), details(plan, texts), plan.preflight().inputHashes());
	}

	private static String rationale(Plan plan, Texts texts) {
		return new AdviceText(texts).sentences(Stream.concat(Stream.of(plan.mode().reason()), plan.reasons().stream()).toList());
	}

	/** Each reason by the name of what it is of. */
	private static List<String> details(Plan plan, Texts texts) {
		List<String> details = new ArrayList<>(List.of("mode: " + plan.mode().reason().in(texts)));
		List<String> names = List.of("num_candidates", "num_scenarios", "max_evaluations", "limits");
		for (int i = 0; i < plan.reasons().size(); i++) {
			details.add(names.get(i) + ": " + plan.reasons().get(i).in(texts));
		}
		return details;
	}

	private static String ready(AdviceText words, Plan plan, RecommendedRunConfig config, String command, List<String> notes) {
		List<String> parts = new ArrayList<>();
		parts.add(words.opening() + " " + words.texts().text("ready"));
		parts.add(words.settings(plan.mode().mode(), plan.parameters(), plan.preflight().estimate()));
		parts.add(config.rationale());
		if (!plan.preflight().warnings().isEmpty()) {
			parts.add(words.texts().text("warnings") + "\n\n" + words.warnings(plan.preflight().warnings()));
		}
		if (!notes.isEmpty()) {
			parts.add(String.join(" ", notes));
		}
		parts.add(words.texts().text("command", command));
		return String.join("\n\n", parts);
	}

	private static String blocked(AdviceText words, Plan plan, List<String> notes) {
		List<String> parts = new ArrayList<>();
		parts.add(words.opening() + " " + words.blockers("blocked", plan.blockers()));
		parts.add(words.texts().text("blocked.then", words.brief(plan.mode().mode(), plan.parameters())) + " " + plan.mode().reason().in(words.texts()));
		if (!notes.isEmpty()) {
			parts.add(String.join(" ", notes));
		}
		return String.join("\n\n", parts);
	}

	/** Why Run is disabled, or that it is not: what the panel says, in words. */
	public String blockers(Situation situation) {
		return panel.blockers(situation, texts(situation));
	}

	/** What a run would take: of what is in the panel, else of what would be recommended; and what earlier runs took. */
	public String cost(Situation situation) {
		Texts texts = texts(situation);
		return panel.cost(situation, texts, () -> planner.plan(situation, ANY_RUN, texts));
	}

	/** Why the newest recommendation is as it is, and whether it still holds; without one, what it would be. */
	public String reasons(Situation situation) {
		Texts texts = texts(situation);
		return earlier.inProjectOf(situation.session()).map(advised -> reasons(situation, advised, texts)).orElseGet(() -> {
			Plan plan = planner.plan(situation, ANY_RUN, texts);
			AdviceText words = new AdviceText(texts);
			String obstacles = plan.isReady() ? "" : "\n\n" + words.blockers("cost.blocked", plan.blockers());
			return texts.text("reasons.none") + "\n\n" + words.settings(plan.mode().mode(), plan.parameters(), plan.preflight().estimate())
					+ "\n\n" + rationale(plan, texts) + obstacles;
		});
	}

	private String reasons(Situation situation, RecommendedRunConfig advised, Texts texts) {
		AdviceText words = new AdviceText(texts);
		List<String> parts = new ArrayList<>();
		parts.add(texts.text("reasons", words.brief(advised.mode(), advised.parameters())) + " " + Optional.ofNullable(advised.rationale()).orElse(""));
		if (!advised.blockers().isEmpty()) {
			parts.add(words.blockers("reasons.blocked", advised.blockers()));
		}
		parts.add(validity(situation, advised, texts));
		return parts.stream().map(String::strip).collect(Collectors.joining("\n\n"));
	}

	private String validity(Situation situation, RecommendedRunConfig advised, Texts texts) {
		List<String> differences = changes.of(advised, Panel.check(preflight, situation, advised.mode(), advised.parameters()).inputHashes(), texts);
		if (!differences.isEmpty()) {
			return texts.text("reasons.stale", String.join("; ", differences));
		}
		boolean expired = advised.expiresAt() != null && advised.expiresAt().isBefore(clock.instant());
		return texts.text(expired ? "reasons.expired" : "reasons.holds");
	}
}

package org.intcrucible.run.command.internal.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.intcrucible.model.InputHashes;
import org.intcrucible.model.Message;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Project;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.run.command.internal.live.LiveRuns;
import org.intcrucible.run.command.internal.live.TimeLeft;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.runconfig.RunPreferences;
import org.intcrucible.runconfig.RunPresets;
import org.intcrucible.runconfig.StageCatalog;
import org.intcrucible.runconfig.StageOffer;
import org.intcrucible.store.ConversationReader;
import org.intcrucible.store.Page;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.RunFilter;
import org.intcrucible.store.RunReader;
import org.intcrucible.ui.widget.Texts;

/** Reads and keeps what the panel shows. Not for the UI thread. */
record PanelStore(ProjectReader projects, RunReader runs, ConversationReader conversations, RunDrafts drafts, RunPresets presets,
		StageCatalog catalog, RunPreferences preferences, LiveRuns live) {

	private static final Texts WORDS = Texts.of(PanelStore.class);
	private static final int MANY = 1_000;
	private static final int DIGITS = 4;

	Setting load(ProjectId project) {
		Optional<PinnedDocument> document = projects.document(project);
		RunDraft draft = drafts.find(project).orElseGet(() -> fresh(document));
		Map<StageSlot, List<StageOffer>> stages = new EnumMap<>(StageSlot.class);
		for (StageSlot slot : StageSlot.values()) {
			stages.put(slot, catalog.offers(slot));
		}
		return new Setting(project, document, draft, advice(draft), presets.list(), stages, preferences.warnSeconds(),
				draft.links().parentRun().flatMap(runs::find));
	}

	/** The document says what is to be done about candidates. */
	private static RunDraft fresh(Optional<PinnedDocument> document) {
		RunRequest standard = PanelModel.DEFAULT;
		return new RunDraft(document.map(pinned -> pinned.document().spec().mode())
				.map(mode -> new RunRequest(mode, standard.parameters(), standard.seed(), standard.stages(), standard.analyses()))
				.orElse(standard), RunLinks.NONE);
	}

	private Optional<Setting.Advice> advice(RunDraft draft) {
		Optional<Message> message = draft.links().recommendedMessage().flatMap(conversations::message);
		return message.flatMap(said -> RecommendedRunConfig.in(said).filter(RecommendedRunConfig::saysWhatToRun)
				.map(config -> new Setting.Advice(config, said.created())));
	}

	/** Runs of the project that are not over. */
	Pending pending(ProjectId project) {
		List<Run> all = new ArrayList<>(runs.list(new RunFilter(Set.of(project), Set.of(RunStatus.CREATED, RunStatus.RUNNING), Set.of()),
				Page.Request.first(MANY)).items());
		all.sort(Comparator.<Run, Boolean>comparing(run -> run.status() != RunStatus.RUNNING).thenComparing(Run::number));
		if (all.isEmpty()) {
			return Pending.NOTHING;
		}
		Run first = all.getFirst();
		OptionalDouble left = live.pulse(first.id()).map(pulse -> TimeLeft.of(pulse, TimeLeft.expected(runs, first.id()))).orElse(OptionalDouble.empty());
		return new Pending(all, left, pinned(first));
	}

	private List<Pending.Fact> pinned(Run run) {
		InputHashes hashes = run.authorisation().inputHashes();
		String revision = runs.document(run.id()).map(document -> String.valueOf(document.revision())).orElse("");
		List<Pending.Fact> facts = new ArrayList<>();
		facts.add(new Pending.Fact(WORDS.get("pinned.spec", revision), beginning(hashes.problemSpec())));
		facts.add(new Pending.Fact(WORDS.get("pinned.model", revision), beginning(hashes.worldModel())));
		run.stages().stream().map(this::named).distinct().forEach(name -> facts.add(new Pending.Fact(WORDS.get("pinned.stages"), name)));
		return facts;
	}

	private String named(StageUse use) {
		String family = use.id().contains(".") ? use.id().substring(0, use.id().indexOf('.')) : use.id();
		boolean trusted = catalog.offers(use.slot()).stream().filter(offer -> offer.use().equals(use)).anyMatch(StageOffer::trusted);
		String name = Character.toUpperCase(family.charAt(0)) + family.substring(1);
		return WORDS.get(trusted ? "pinned.signed" : "pinned.unsigned", name, use.version());
	}

	/** Enough of a hash to be told from another: {@code 3f9a 1c07}. */
	private static String beginning(String hash) {
		return hash.length() < 2 * DIGITS ? hash : hash.substring(0, DIGITS) + " " + hash.substring(DIGITS, 2 * DIGITS);
	}

	/** Revision of the project's document; 0 if there is none. */
	int revision(ProjectId project) {
		return projects.find(project).map(Project::revision).orElse(0);
	}
}

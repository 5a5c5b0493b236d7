package org.intcrucible.run.command.internal.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.intcrucible.cli.internal.ShippedStages;
import org.intcrucible.cli.internal.StoreCommands;
import org.intcrucible.cli.internal.UsualPreferences;
import org.intcrucible.model.ChatMode;
import org.intcrucible.model.ChatSession;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Limit;
import org.intcrucible.model.Message;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.MessageRole;
import org.intcrucible.model.PinnedDocument;
import org.intcrucible.model.Place;
import org.intcrucible.model.Problem;
import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.RecommendationStatus;
import org.intcrucible.model.RecommendedRunConfig;
import org.intcrucible.model.Result;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightRequest;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.model.RunRequest;
import org.intcrucible.run.command.internal.live.LiveRuns;
import org.intcrucible.run.command.internal.press.Shown;
import org.intcrucible.run.internal.RunEventHub;
import org.intcrucible.runconfig.Preflight;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.internal.ConfigDifferences;
import org.intcrucible.runconfig.internal.StoredDrafts;
import org.intcrucible.store.Loggers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.log.Logger;

class PanelPresenterTest {

	@TempDir
	private Path folder;
	private StoreCommands crucible;
	private PinnedDocument shop;
	private StoredDrafts drafts;
	private PanelPresenter presenter;
	private final Queue errands = new Queue();
	private final Seen seen = new Seen();

	/** Errands that wait until a test lets them be done; what was asked and not shown yet can come in any order. */
	private static final class Queue implements Errands {

		private record Errand(String kind, Runnable rest) {
		}

		private final List<Errand> waiting = new ArrayList<>();
		private final List<String> told = new ArrayList<>();
		private Runnable paused = () -> {
		};

		@Override
		public <T> void ask(String kind, Supplier<T> work, Consumer<T> show) {
			T result = work.get();
			waiting.add(new Errand(kind, () -> show.accept(result)));
		}

		@Override
		public void pause(Runnable action) {
			paused = action;
		}

		@Override
		public void showPart(String id) {
			told.add(id);
		}

		@Override
		public void reveal(String id) {
			told.add(id);
		}

		@Override
		public void tell(String topic, Map<String, Object> properties) {
			told.add(topic);
		}

		/** Everything, and what comes of it. */
		void all() {
			while (!waiting.isEmpty()) {
				waiting.removeFirst().rest().run();
			}
		}

		Runnable taken(String kind) {
			Errand errand = waiting.stream().filter(one -> one.kind().equals(kind)).reduce((first, last) -> last).orElseThrow();
			waiting.remove(errand);
			return errand.rest();
		}
	}

	private static final class Seen implements PanelPresenter.Screen {
		private PanelFace face;
		private Form form;

		@Override
		public void show(PanelFace shown) {
			face = shown;
		}

		@Override
		public void fill(Form filled, Optional<Setting> setting) {
			form = filled;
		}
	}

	@BeforeEach
	void make() {
		crucible = new StoreCommands(folder);
		shop = crucible.shop.project("Web shop");
		drafts = new StoredDrafts(crucible.store.runSetups(), Loggers.silent(Logger.class));
		presenter = presenter(crucible.preflight);
	}

	private PanelPresenter presenter(Preflight preflight) {
		var store = crucible.store;
		PanelStore panel = new PanelStore(store.projects(), store.runs(), store.conversations(), drafts, crucible.presets, new ShippedStages(),
				new UsualPreferences(), new LiveRuns(new RunEventHub(Loggers.silent(Logger.class))));
		return new PanelPresenter(panel, preflight, new ConfigDifferences(), store.clock(), 2, errands, seen);
	}

	@AfterEach
	void close() {
		crucible.close();
	}

	private void open() {
		presenter.open(shop.project());
		errands.all();
	}

	private void type(FieldKey key, String text) {
		presenter.edit(presenter.form().with(key, text));
	}

	private void typeAndWait(FieldKey key, String text) {
		type(key, text);
		errands.paused.run();
		errands.all();
	}

	@Test
	void aProjectCanBeRunAsItIs() {
		open();
		assertTrue(seen.face.ready(), seen.face.sentence());
		assertEquals("Your settings", seen.face.badge().text());
		Shown shown = presenter.shown().orElseThrow();
		assertEquals(shop.project(), shown.project());
		assertEquals(shop.specHash(), shown.hashes().problemSpec());
		assertEquals(2, shown.threads());
	}

	@Test
	void withoutAProjectThereIsNothingToPress() {
		presenter.close();
		assertFalse(seen.face.ready());
		assertEquals("Open a project first.", seen.face.sentence());
		assertEquals(Optional.empty(), presenter.shown());
	}

	@Test
	void whatIsTypedMakesTheEstimateOldAndNothingCanBePressedUntilItIsChecked() {
		open();
		type(FieldKey.CANDIDATES, "300");
		assertTrue(seen.face.outdated());
		assertFalse(seen.face.ready());
		assertEquals(Optional.empty(), presenter.shown());
		errands.paused.run();
		errands.all();
		assertFalse(seen.face.outdated());
		assertEquals(300, presenter.shown().orElseThrow().draft().request().parameters().numCandidates());
	}

	@Test
	void anAnswerToWhatStoodThereBeforeIsNeverShown() {
		open();
		type(FieldKey.CANDIDATES, "300");
		presenter.check();
		Runnable first = errands.taken("preflight");
		type(FieldKey.CANDIDATES, "0");
		presenter.check();
		Runnable second = errands.taken("preflight");
		second.run();
		assertTrue(seen.face.sentence().contains("candidates"), seen.face.sentence());
		PanelFace blocked = seen.face;
		first.run();
		assertEquals(blocked, seen.face);
		assertEquals(Optional.empty(), presenter.shown());
	}

	@Test
	void anAnswerThatComesWhileSomebodyTypesOnIsNotShownEither() {
		open();
		type(FieldKey.CANDIDATES, "300");
		presenter.check();
		Runnable answer = errands.taken("preflight");
		type(FieldKey.CANDIDATES, "3000");
		answer.run();
		assertTrue(seen.face.outdated());
		assertEquals(Optional.empty(), presenter.shown());
	}

	@Test
	void aFieldThatCannotBeReadIsMarkedAndNothingIsAsked() {
		open();
		typeAndWait(FieldKey.CANDIDATES, "many");
		assertEquals(Map.of(FieldKey.CANDIDATES, "This is no whole number of at least 0."), seen.face.refused());
		assertEquals("A field cannot be read. Mend it first.", seen.face.sentence());
		typeAndWait(FieldKey.CANDIDATES, "250");
		assertTrue(seen.face.ready());
	}

	@Test
	void blockersStandBesideTheButton() {
		open();
		typeAndWait(FieldKey.SCENARIOS, "0");
		assertFalse(seen.face.ready());
		assertEquals(PanelFace.Notice.Kind.BLOCKER, seen.face.notices().getFirst().kind());
		assertTrue(seen.face.sentence().contains("scenarios"), seen.face.sentence());
	}

	@Test
	void theDraftIsThereAtTheNextStart() {
		open();
		typeAndWait(FieldKey.CANDIDATES, "77");
		assertEquals(77, drafts.find(shop.project()).orElseThrow().request().parameters().numCandidates());
		assertTrue(errands.told.contains(Topics.DRAFT_CHANGED));
		presenter = presenter(crucible.preflight);
		open();
		assertEquals("77", seen.form.text(FieldKey.CANDIDATES));
	}

	@Test
	void whatOthersPutIntoTheDraftIsFilledIn() {
		open();
		drafts.save(shop.project(), new RunDraft(advice(hashes()).request(), RunLinks.NONE));
		presenter.draftChanged(shop.project());
		errands.all();
		assertEquals("33", seen.form.text(FieldKey.CANDIDATES));
		assertTrue(seen.face.ready());
	}

	private record Said(MessageId message, RunRequest request) {
		RunLinks links() {
			return new RunLinks(new RunLinks.Advised(message), new RunLinks.NoTalk(), new RunLinks.Current());
		}
	}

	private InputHashes hashes() {
		return crucible.preflight.check(new RunPreflightRequest(shop.project(), PanelModel.DEFAULT, RunLinks.NONE, 1)).inputHashes();
	}

	private Said advice(InputHashes on) {
		return advice(on, Instant.parse("2100-01-01T00:00:00Z"));
	}

	private Said advice(InputHashes on, Instant expires) {
		var store = crucible.store;
		MessageId message = new MessageId(store.ids().next());
		ChatSessionId session = new ChatSessionId(store.ids().next());
		RunParameters parameters = new RunParameters(33, 9, 77, List.of(), Limit.NONE, Limit.NONE, new Limit(60));
		RecommendedRunConfig advised = new RecommendedRunConfig(1, "r", shop.project(), session, message, Instant.EPOCH, expires,
				RecommendationStatus.READY, RunMode.FULL_SEARCH, parameters, new RunPrerequisites(true, true, true), CostEstimate.NOTHING, "Because.",
				List.of(), List.of(), List.of(), on);
		store.transactions().write(unit -> {
			store.conversationWriter().open(unit, new ChatSession(session, shop.project(), ChatMode.SETUP, "Talk", new ChatSession.WholeProject(),
					Instant.EPOCH));
			store.conversationWriter().add(unit, new Message(message, session, MessageRole.AGENT, "Run it.",
					JsonCodec.write(Map.of(RecommendedRunConfig.KEY, advised)), Instant.EPOCH));
			return true;
		});
		return new Said(message, new RunRequest(RunMode.FULL_SEARCH, parameters, RunRequest.DEFAULT_SEED, Map.of(), List.of()));
	}

	private Said openAdvised(InputHashes on) {
		Said said = advice(on);
		drafts.save(shop.project(), new RunDraft(said.request(), said.links()));
		open();
		return said;
	}

	@Test
	void theBadgeHoldsExactlyAsLongAsTheValuesEqualTheSuggestion() {
		Said said = openAdvised(hashes());
		assertEquals("Architect-suggested", seen.face.badge().text());
		typeAndWait(FieldKey.CANDIDATES, "34");
		assertEquals("edited: 1 value", seen.face.badge().text());
		assertEquals("Candidates 33 to 34. [Back to the advice](advice)", seen.face.edits());
		assertEquals(Map.of(FieldKey.CANDIDATES, "33"), seen.face.advised());
		assertEquals(said.links(), presenter.shown().orElseThrow().draft().links(), "an edited suggestion is still where it came from");
		typeAndWait(FieldKey.CANDIDATES, "33");
		assertEquals("Architect-suggested", seen.face.badge().text());
	}

	@Test
	void theWayBackLeadsToTheAdvisedValues() {
		openAdvised(hashes());
		typeAndWait(FieldKey.CANDIDATES, "34");
		typeAndWait(FieldKey.TIME, "none");
		assertEquals("edited: 2 values", seen.face.badge().text());
		presenter.follow("advice");
		errands.all();
		assertEquals("Architect-suggested", seen.face.badge().text());
		assertEquals("1 min", seen.form.text(FieldKey.TIME));
	}

	@Test
	void adviceForAnotherProblemIsStaleUntilItsValuesAreKept() {
		openAdvised(new InputHashes("other", "other", "", ""));
		assertEquals("Stale", seen.face.badge().text());
		assertEquals(PanelFace.Notice.Kind.STALE, seen.face.notices().getFirst().kind());
		presenter.follow("keep");
		assertEquals("Architect-suggested", seen.face.badge().text());
		assertEquals(List.of(), seen.face.notices().stream().filter(notice -> notice.kind() == PanelFace.Notice.Kind.STALE).toList());
	}

	@Test
	void newAdviceIsAskedForInTheChat() {
		openAdvised(new InputHashes("other", "other", "", ""));
		presenter.follow("ask");
		assertTrue(errands.told.contains(Topics.ASK));
	}

	@Test
	void whileARunOfTheProjectWaitsOrRunsNothingCanBeEditedOrPressed() {
		Run run = crucible.shop.created(shop);
		open();
		assertTrue(seen.face.frozen());
		assertFalse(seen.face.ready());
		assertTrue(seen.face.sentence().startsWith(run.name() + " waits"), seen.face.sentence());
		assertEquals("Pinned for " + run.name(), seen.face.heading());
		assertEquals(Optional.of(run.id()), presenter.follow("stop").map(Run::id));
		type(FieldKey.CANDIDATES, "5");
		assertNotEquals("5", presenter.form().text(FieldKey.CANDIDATES));
		crucible.shop.cancel(run);
		presenter.watch();
		errands.all();
		assertFalse(seen.face.frozen());
		assertTrue(seen.face.ready());
	}

	@Test
	void pressedTwiceIsPressedOnce() {
		open();
		assertTrue(presenter.shown().isPresent());
		presenter.pressing();
		assertEquals(Optional.empty(), presenter.shown());
		Run run = crucible.shop.created(shop);
		presenter.pressed(Result.success(run));
		assertEquals(Optional.empty(), presenter.shown(), "between the run and the moment at which it is looked up");
		errands.all();
		assertEquals(Optional.empty(), presenter.shown());
	}

	@Test
	void aPressThatIsRefusedSaysWhyAndIsCheckedAnew() {
		open();
		presenter.pressing();
		presenter.pressed(Result.failure(List.of(new Problem(ProblemCode.STALE, "Nothing was started. The world model changed.", "Look at it again.",
				Place.whole("run")))));
		assertTrue(seen.face.notices().getFirst().markdown().contains("The world model changed"), seen.face.notices().toString());
		assertFalse(seen.face.ready(), "the answer that was pressed on is none any more");
		errands.all();
		assertTrue(seen.face.ready());
		typeAndWait(FieldKey.CANDIDATES, "34");
		assertEquals(List.of(), seen.face.notices().stream().filter(notice -> notice.kind() == PanelFace.Notice.Kind.BLOCKER).toList());
	}

	@Test
	void aDocumentThatWasSavedMeanwhileIsLookedAtAgain() {
		open();
		Shown before = presenter.shown().orElseThrow();
		PinnedDocument other = crucible.store.save("""
				# Web shop
				## Goals
				- minimize cost: `x * 3` from 0 to 10
				## Levers
				- x: real 0..5, baseline 1
				""");
		assertEquals(shop.project(), other.project());
		presenter.watch();
		errands.all();
		Shown after = presenter.shown().orElseThrow();
		assertEquals(other.specHash(), after.hashes().problemSpec());
		assertNotEquals(before.hashes().problemSpec(), after.hashes().problemSpec());
	}

	@Test
	void aPresetLeavesWhatIsTheProjectsOwn() {
		open();
		presenter.mode(RunMode.SEEDED);
		typeAndWait(FieldKey.SEED, "4711");
		presenter.preset(crucible.presets.find("quick").orElseThrow());
		errands.all();
		assertEquals(RunMode.SEEDED, presenter.form().mode());
		assertEquals("4711", presenter.form().text(FieldKey.SEED));
		assertEquals(crucible.presets.find("quick").orElseThrow().request().parameters().numCandidates(),
				FieldText.whole(presenter.form().text(FieldKey.CANDIDATES)).orElseThrow());
	}

	@Test
	void whatIsSavedUnderANameCanBeChosen() {
		open();
		typeAndWait(FieldKey.CANDIDATES, "55");
		List<Result<?, ?>> told = new ArrayList<>();
		presenter.savePreset("mine", told::add);
		errands.all();
		assertEquals(1, told.size());
		assertEquals(55, crucible.presets.find("mine").orElseThrow().request().parameters().numCandidates());
	}

	@Test
	void editsThatAreNotSavedGoWithThePress() {
		open();
		presenter.unsaved(shop.project(), true);
		assertTrue(presenter.shown().orElseThrow().unsaved());
	}
}

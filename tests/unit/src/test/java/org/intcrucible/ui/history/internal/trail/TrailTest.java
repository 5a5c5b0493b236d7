package org.intcrucible.ui.history.internal.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.intcrucible.audit.Reconstruction;
import org.intcrucible.model.ConfigDifference;
import org.intcrucible.model.CostEstimate;
import org.intcrucible.model.InputHashes;
import org.intcrucible.model.JsonCodec;
import org.intcrucible.model.Place;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMark;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunPapers;
import org.intcrucible.model.RunParameters;
import org.intcrucible.model.RunPreflightResult;
import org.intcrucible.model.RunPrerequisites;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.model.RunUsage;
import org.intcrucible.model.RunWarning;
import org.intcrucible.model.RunWarningCode;
import org.intcrucible.model.StageSlot;
import org.intcrucible.model.StageUse;
import org.intcrucible.run.execution.internal.ExecutedRuns;
import org.intcrucible.run.internal.StoredHistory;
import org.intcrucible.ui.history.internal.HistoryFixture;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.trail.TrailCard.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the cards of a run tell what is stored of it, in the order in which it happened. */
class TrailTest {

	private static final Moments UTC = new Moments(ZoneOffset.UTC, () -> HistoryFixture.PRESSED);

	@TempDir
	private Path folder;
	private HistoryFixture fixture;

	@BeforeEach
	void open() {
		fixture = new HistoryFixture(folder);
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private Reconstruction trace(Run run) {
		return fixture.log().show(run.id()).orElseThrow();
	}

	private Map<Kind, TrailCard> cards(Run run) {
		return Trail.of(trace(run), UTC, "mira").stream().collect(Collectors.toMap(TrailCard::kind, card -> card));
	}

	private static List<Kind> kinds(List<TrailCard> cards) {
		return cards.stream().map(TrailCard::kind).toList();
	}

	private static String fact(TrailCard card, String name) {
		return card.facts().stream().filter(fact -> fact.name().equals(name)).map(TrailCard.Fact::value).findFirst().orElse("");
	}

	@Test
	void thePressStandsThereWithItsTriggerItsSourceAndWhatItWasMadeOn() {
		Run run = fixture.run();
		List<TrailCard> cards = Trail.of(trace(run), UTC, "mira");
		assertEquals(List.of(Kind.AUTHORISED), kinds(cards));
		TrailCard press = cards.getFirst();
		assertEquals("you pressed Run", press.who());
		assertEquals("09:46:12.418", press.time());
		assertEquals("#" + trace(run).events().getFirst().line().sequence(), press.number());
		assertEquals(run.authorisation().uiTriggerId().toString(), fact(press, "Trigger"));
		assertEquals("Run Config panel, mira on studio-2, 1.0.0", fact(press, "From"));
		assertEquals("24 Sep 2026 09:46:12.418 +00:00", fact(press, "When"));
		assertEquals("spec 3f9a1c07, model b7d204e8, configuration 91ce55f0, stages 0a0b0c0d, seed 4711", fact(press, "Pinned"));
		assertTrue(values(press).contains("configuration sha256 91ce55f0ffff"), "whole, to be compared: " + press);
		assertEquals("revision 1, sha256 " + fixture.document().hash(), fact(press, "Document"));
		assertTrue(fact(press, "Configuration").startsWith("Full search, 200\u00a0candidates, 24\u00a0scenarios, at most 20,000\u00a0tries"), press.toString());
		assertEquals(trace(run).events().getFirst().line().hash(), fact(press, "Hash"));
		assertTrue(values(press).contains("after " + trace(run).events().getFirst().line().previousHash()), press.toString());
		assertTrue(press.sound());
	}

	private static List<String> values(TrailCard card) {
		return card.facts().stream().map(TrailCard.Fact::value).toList();
	}

	@Test
	void aPressOfSomebodyElseIsNotYours() {
		Run run = fixture.run();
		assertEquals("mira pressed Run", Trail.of(trace(run), UTC, "jonas").getFirst().who());
		Reconstruction trace = trace(run);
		Run foreign = new Run(run.id(), run.number(), run.authorisation(), run.status(), run.created(), run.times(), run.counts(),
				List.of(new StageUse(StageSlot.RANKER, "crucible.rank", "1.2.0", "cafe")), List.of(RunMark.UNSIGNED_PLUGIN, RunMark.PARTIAL), "", "",
				run.usage(), "studio-9");
		TrailCard press = Trail.of(with(trace, foreign), UTC, "mira").getFirst();
		assertEquals("mira pressed Run", press.who(), "this one may have the same name elsewhere");
		assertEquals("studio-9", fact(press, "Comes from"));
		assertEquals("unsigned plug-in, partial", fact(press, "Marks"));
		assertEquals("crucible.rank 1.2.0", fact(press, "Ranker"));
		assertTrue(values(press).contains("sha256 cafe"), press.toString());
	}

	private static Reconstruction with(Reconstruction trace, Run run) {
		return new Reconstruction(run, trace.columns(), trace.papers(), trace.project(), trace.document(), trace.provenance(), trace.family(),
				trace.checkpoints(), trace.said(), trace.events());
	}

	@Test
	void adviceComesFirstWithItsConversationAndWhatWasEdited() {
		Run run = fixture.advised(new ConfigDifference("num_candidates", "1,200", "900"), new ConfigDifference("strange", "a", "*b*"));
		List<TrailCard> cards = Trail.of(trace(run), UTC, "mira");
		assertEquals(List.of(Kind.ADVISED, Kind.SETTINGS, Kind.AUTHORISED), kinds(cards));
		TrailCard.Said said = assertInstanceOf(TrailCard.Said.class, cards.getFirst().link());
		assertEquals(run.authorisation().links().chatSession(), Optional.of(said.message().session()));
		assertEquals(List.of("Edited: Candidates 1,200 to 900, strange a to \\*b\\*."), cards.get(1).lines());
		assertTrue(fact(cards.get(2), "Configuration").startsWith("advised, then edited: "), cards.toString());
		assertEquals(List.of("Run Config equals the advice."), cards(fixture.advised()).get(Kind.SETTINGS).lines());
	}

	@Test
	void theAnswerOfPreflightIsToldWithEachOfItsWarnings() {
		RunRequest request = new RunRequest(RunMode.FULL_SEARCH, RunParameters.DEFAULT, 7, Map.of(), List.of());
		RunWarning warning = new RunWarning(RunWarningCode.values()[0], "`load` takes long.", "", Place.whole("run"));
		RunPreflightResult preflight = new RunPreflightResult(1, true, List.of(), List.of(warning), request, new RunPrerequisites(true, true, true),
				new CostEstimate(1, 0.5, 300, 2), new InputHashes("a", "b", "c", "d"), List.of(), List.of());
		TrailCard card = cards(fixture.run(RunLinks.NONE, new RunPapers(JsonCodec.write(preflight), "", ""))).get(Kind.PREFLIGHT);
		assertEquals(List.of("Ready with 1\u00a0warning:", "\\`load\\` takes long\\."), card.lines());
	}

	@Test
	void aRunOfThePipelineIsToldFromItsPressToItsEndWithTheTimeOfEachStage() throws InterruptedException {
		Run run = ExecutedRuns.in(fixture.store(), fixture.document().project(), RunMode.FULL_SEARCH, 3);
		List<TrailCard> cards = Trail.of(trace(run), UTC, "mira");
		assertEquals(List.of(Kind.PREFLIGHT, Kind.AUTHORISED, Kind.STAGES, Kind.COMPLETED), kinds(cards).stream().filter(kind -> kind != Kind.SUMMARY).toList());
		TrailCard stages = cards.get(2);
		assertEquals(run.usage().seconds().keySet(), stages.stages().stream().map(TrailCard.StageTime::name).collect(Collectors.toSet()));
		assertEquals(trace(run).checkpoints().getFirst().stage(), stages.stages().getFirst().name(), "in the order in which they were finished");
		stages.stages().forEach(stage -> assertEquals(run.usage().seconds().get(stage.name()), stage.seconds()));
		assertTrue(stages.lines().getFirst().contains(stages.stages().getFirst().name() + " "), stages.lines().toString());
		assertEquals(run.stages().getFirst().id() + " " + run.stages().getFirst().version(), stages.facts().getFirst().value());
		assertTrue(fact(cards.get(3), "Used").endsWith("no charge"), cards.get(3).toString());
		assertTrue(cards.get(3).lines().getFirst().startsWith(run.counts().candidates() + "\u00a0candidates, "), cards.get(3).toString());
	}

	@Test
	void anEndThatWasNotTheOneThatWasAuthorisedSaysWhy() {
		TrailCard failed = cards(fixture.end(fixture.run(), RunStatus.FAILED, 2, "Out of *memory*.")).get(Kind.FAILED);
		assertEquals("Failed", failed.title());
		assertEquals("09:46:14", failed.time());
		assertEquals(List.of("2\u00a0candidates, 6\u00a0evaluations, 7\u00a0tries of the search.", "Out of \\*memory\\*\\."), failed.lines());
		assertEquals(List.of("2\u00a0candidates, 6\u00a0evaluations, 7\u00a0tries of the search.", "It stopped at its limit of time."),
				EndWords.of(fixture.run().ended(RunStatus.CANCELLED, HistoryFixture.PRESSED, new RunCounts(2, 3, 6, 7), "max_runtime_s", "", RunUsage.NONE)));
		assertEquals("Cancelled", cards(fixture.end(fixture.run(), RunStatus.CANCELLED, 0, "")).get(Kind.CANCELLED).title());
	}

	@Test
	void aRunThatGoesOnWithAnotherNamesIt() {
		Run first = fixture.run();
		Run second = fixture.run(new RunLinks(new RunLinks.Unadvised(), new RunLinks.NoTalk(), new RunLinks.Resumed(first.id())), RunPapers.NONE);
		assertEquals("resumes R-001", fact(cards(second).get(Kind.AUTHORISED), "Goes on with"));
	}

	@Test
	void anEventThatSomebodyChangedIsMarked() {
		Reconstruction trace = trace(fixture.run());
		Reconstruction touched = new Reconstruction(trace.run(), trace.columns(), trace.papers(), trace.project(), trace.document(), trace.provenance(),
				trace.family(), trace.checkpoints(), trace.said(), List.of(new Reconstruction.Event(trace.events().getFirst().line(), false)));
		assertFalse(Trail.of(touched, UTC, "mira").getFirst().sound());
	}

	@Test
	void theNewestRunOfAProjectIsTheOneThatNobodyHasToChoose() {
		RunTrails trails = new RunTrails(fixture.log(), new StoredHistory(fixture.store().runs()), UTC, "mira");
		assertEquals(Optional.empty(), trails.newest(fixture.document().project()));
		Run first = fixture.run();
		Run second = fixture.run();
		assertEquals(second.id(), trails.newest(fixture.document().project()).orElseThrow().run());
		assertEquals("R-001", trails.of(fixture.document().project(), first.id()).orElseThrow().name());
		RunId gone = new RunId(fixture.store().ids().next());
		assertEquals(second.id(), trails.of(fixture.document().project(), gone).orElseThrow().run());
		ProjectId other = fixture.store().save("# Other\n## Goals\n- minimize cost: `x`\n## Levers\n- x: real 0..5\n").project();
		assertEquals(Optional.empty(), trails.of(other, first.id()), "a run of another project is none of this one");
	}
}

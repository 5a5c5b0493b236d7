package org.intcrucible.ui.history.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunCounts;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunStatus;
import org.intcrucible.run.RunProgress;
import org.intcrucible.run.internal.StoredHistory;
import org.intcrucible.ui.history.internal.data.Moments;
import org.intcrucible.ui.history.internal.data.RunPages;
import org.intcrucible.ui.history.internal.data.RunPart;
import org.intcrucible.ui.history.internal.data.RunRow;
import org.intcrucible.ui.widget.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the list has the runs that were asked for last, and no others, whatever happens while they are read. */
class HistoryPresenterTest {

	private static final int PAGE = 100;

	@TempDir
	private Path folder;
	private HistoryFixture fixture;
	private HistoryPresenter presenter;
	private final Screen screen = new Screen();
	private final Window window = new Window();

	/** What was shown last. */
	private static final class Screen implements HistoryScreen {

		private List<String> runs = List.of();
		private String empty = "";

		@Override
		public void show(RunPart part) {
			runs = part.rows().stream().map(RunRow::name).toList();
			empty = "";
		}

		@Override
		public void empty(String why, Runnable remedy) {
			runs = List.of();
			empty = why;
		}

		@Override
		public void blank() {
			runs = List.of();
			empty = "";
		}

		@Override
		public void clear() {
			// What is searched for is what the test says.
		}

		@Override
		public void choose(RunId run) {
			throw new AssertionError("nobody chose " + run);
		}

		@Override
		public void tick(List<RunId> ticked) {
			throw new AssertionError("nobody ticked " + ticked);
		}
	}

	/** Reads at once, and shows when a test lets it: only what was asked last, as the window does. */
	private static final class Window implements HistoryPresenter.Surroundings {

		private final class Reading implements Background.Task {

			private final Runnable rest;
			private boolean over;

			Reading(Runnable rest) {
				this.rest = rest;
			}

			@Override
			public void cancel() {
				over = true;
			}

			@Override
			public boolean isOver() {
				return over;
			}
		}

		private Reading last = new Reading(() -> {
		});
		private int asked;

		@Override
		public Background.Task ask(Supplier<RunPart> work, Consumer<RunPart> show) {
			RunPart part = work.get();
			last.cancel();
			last = new Reading(() -> show.accept(part));
			asked++;
			return last;
		}

		/** The answer arrives. */
		void answer() {
			assertFalse(last.isOver(), "nothing is read");
			last.over = true;
			last.rest.run();
		}

		/** There is no answer. */
		void fail() {
			assertFalse(last.isOver(), "nothing is read");
			last.over = true;
		}

		@Override
		public void choose(RunId run) {
			throw new AssertionError("nobody chose " + run);
		}

		@Override
		public void compare(List<RunId> ticked) {
			throw new AssertionError("nobody ticked " + ticked);
		}

		@Override
		public void results() {
			throw new AssertionError("nobody opened a run");
		}

		@Override
		public void design(String part) {
			throw new AssertionError("nobody asked for " + part);
		}
	}

	@BeforeEach
	void open() {
		fixture = new HistoryFixture(folder);
		RunPages pages = new RunPages(fixture.store().runs(), new StoredHistory(fixture.store().runs()),
				new Moments(ZoneOffset.UTC, () -> HistoryFixture.PRESSED));
		presenter = new HistoryPresenter(actions -> screen, pages, window);
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private void waiting(int many) {
		IntStream.range(0, many).forEach(i -> fixture.run());
	}

	private static List<String> names(int newest, int oldest) {
		return IntStream.iterate(newest, i -> i >= oldest, i -> i - 1).mapToObj(number -> String.format("R-%03d", number)).toList();
	}

	/** One that was stopped, and so many newer ones that wait, all of them shown. */
	private void allShown(int many) {
		fixture.end(fixture.run(), RunStatus.CANCELLED, 0, "");
		waiting(many - 1);
		presenter.open(fixture.document().project());
		window.answer();
		presenter.readOn();
		window.answer();
		assertEquals(names(many, 1), screen.runs);
	}

	@Test
	void aRunThatChangesWhileAnotherQuestionIsReadBringsNoRowOfTheOneBefore() {
		allShown(PAGE + 20);
		presenter.statuses(Set.of(RunStatus.CREATED));
		presenter.renew();
		window.answer();
		assertEquals(names(PAGE + 20, 21), screen.runs);
		presenter.readOn();
		window.answer();
		assertEquals(names(PAGE + 20, 2), screen.runs, "the first one was stopped");
	}

	@Test
	void aRunThatChangesComesToTheFrontOfWhatWasRead() {
		allShown(PAGE + 20);
		waiting(1);
		presenter.renew();
		window.answer();
		assertEquals(names(PAGE + 21, 1), screen.runs);
	}

	@Test
	void aQuestionThatFailedIsAskedAgainWhenItIsScrolled() {
		fixture.end(fixture.run(), RunStatus.CANCELLED, 0, "");
		waiting(PAGE + 20);
		presenter.open(fixture.document().project());
		window.answer();
		presenter.statuses(Set.of(RunStatus.CANCELLED));
		window.fail();
		presenter.readOn();
		window.answer();
		assertEquals(List.of("R-001"), screen.runs, "none of the rows before");
	}

	@Test
	void aPageThatFailedIsAskedAgain() {
		waiting(PAGE + 20);
		presenter.open(fixture.document().project());
		window.answer();
		presenter.readOn();
		window.fail();
		assertEquals(names(PAGE + 20, 21), screen.runs);
		presenter.readOn();
		int asked = window.asked;
		presenter.readOn();
		assertEquals(asked, window.asked, "one reading at a time");
		window.answer();
		assertEquals(names(PAGE + 20, 1), screen.runs);
	}

	@Test
	void rowsOfAnotherProjectAreGoneAtOnce() {
		Run run = fixture.run();
		presenter.open(fixture.document().project());
		window.answer();
		assertEquals(List.of(run.name()), screen.runs);
		ProjectId other = fixture.store().save("# Other\n## Goals\n- minimize cost: `x`\n## Levers\n- x: real 0..5\n").project();
		presenter.open(other);
		assertEquals(List.of(), screen.runs);
		assertEquals("", screen.empty, "nobody knows yet that it has none");
		window.answer();
		assertEquals("none", screen.empty);
	}

	@Test
	void withoutAProjectThereAreNoRows() {
		fixture.run();
		presenter.open(fixture.document().project());
		window.answer();
		presenter.open((ProjectId) null);
		assertEquals("project", screen.empty);
		int asked = window.asked;
		presenter.renew();
		presenter.readOn();
		assertEquals(asked, window.asked);
	}

	@Test
	void aRunIsNewsWheneverItStandsOtherwise() {
		RunId run = fixture.run().id();
		assertTrue(presenter.isNews(progress(run, RunStatus.RUNNING)));
		assertFalse(presenter.isNews(progress(run, RunStatus.RUNNING)));
		assertTrue(presenter.isNews(progress(run, RunStatus.COMPLETED)));
	}

	private static RunProgress progress(RunId run, RunStatus status) {
		return new RunProgress(run, status, "", 0, 0, RunCounts.NONE, Double.NaN, "");
	}
}

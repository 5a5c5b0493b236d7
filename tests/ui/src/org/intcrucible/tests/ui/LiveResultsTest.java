package org.intcrucible.tests.ui;

import org.intcrucible.store.Page;
import org.intcrucible.store.RunReader;
import org.intcrucible.tests.ui.pages.ProgressPage;
import org.intcrucible.tests.ui.pages.ResultsPage;
import org.intcrucible.tests.ui.pages.RunConfigPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether the results say what is going on while a run is, and come by themselves when it is over. */
@WithWindow
class LiveResultsTest {

	@AfterEach
	void leaveNothingRunning(ProgressPage progress) {
		progress.clear();
	}

	@Test
	void theFirstRunIsToldOfUntilItIsOver(ResultsPage results, RunConfigPage config, ProgressPage progress, RunningWorkbench workbench) {
		StoredProject.open("Under way", StoredProject.LASTING, workbench);
		results.open().awaitEmpty("No results yet");
		Endless.run(config, progress);
		results.awaitEmpty("R-001 is under way").awaitEmptySentence(" %. The best I is ");
		progress.stop();
		results.awaitEmpty("This run ranked nothing");
	}

	@Test
	void resultsComeByThemselvesAndStayWhileTheNextRunGoesOn(ResultsPage results, RunConfigPage config, ProgressPage progress, RunningWorkbench workbench) {
		StoredProject project = StoredProject.open("Run twice", StoredProject.SMALL, workbench);
		results.open().awaitEmpty("No results yet");
		config.awaitReady().type("candidates", "20").type("scenarios", "3").awaitReady().pressRun();
		progress.awaitEnded("R-001 was completed");
		int ranked = StoredProject.service(RunReader.class).ranked(project.run().id(), Page.Request.first(100)).items().size();
		results.awaitRun("R-001", ranked);
		project.save(StoredProject.LASTING);
		Endless.run(config, progress);
		results.awaitRunning("R-002 is under way: ").awaitRun("R-001", ranked);
		progress.stop();
		results.awaitRunning("").awaitRun("R-001", ranked);
	}
}

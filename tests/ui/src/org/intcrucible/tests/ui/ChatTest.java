package org.intcrucible.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.intcrucible.document.DocumentParser;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.run.RunHistory;
import org.intcrucible.runconfig.RunDraft;
import org.intcrucible.runconfig.RunDrafts;
import org.intcrucible.store.Author;
import org.intcrucible.store.ProjectReader;
import org.intcrucible.store.ProjectWriter;
import org.intcrucible.store.Transactions;
import org.intcrucible.tests.ui.pages.ChatPage;
import org.intcrucible.ui.ContextKeys;
import org.intcrucible.ui.ElementIds;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Whether one can talk in the window, take advice, and take a change back; nothing of it starts a run. */
@WithWindow
class ChatTest {

	private static final String DOCUMENT = """
			# %s

			## Goals
			- minimize cost: `cost` from 0 to 20

			## Constraints
			- Budget: `cost <= 15`

			## Levers
			- x: real 0..10

			## Assumptions
			- price: uniform 1..2

			## Mechanisms
			- cost = `x * price + 1`
			""";

	private static <S> S service(Class<S> type) {
		BundleContext context = FrameworkUtil.getBundle(ChatTest.class).getBundleContext();
		return context.getService(context.getServiceReference(type));
	}

	private static ProjectId project(String title, RunningWorkbench workbench) {
		var parsed = DocumentParser.parse(title, DOCUMENT.formatted(title)).orElseThrow();
		ProjectId project = service(Transactions.class).write(unit -> service(ProjectWriter.class).save(unit, parsed, Author.USER)).project();
		workbench.ui().run(() -> {
			workbench.workbench().getApplication().getChildren().get(0).getContext().set(ContextKeys.PROJECT, project);
			workbench.parts().showPart(ElementIds.PART_CHAT, PartState.ACTIVATE);
		});
		return project;
	}

	@Test
	void whatIsSaidIsAnsweredAndTheComposerIsEmptyAgain(ChatPage chat, RunningWorkbench workbench) {
		project("Talk", workbench);
		chat.awaitUsable().say("What are my constraints?").awaitWords("What are my constraints?");
		assertEquals("", chat.written());
		chat.awaitWords("Budget");
	}

	@Test
	void theSettingsOfARecommendationAreUsedAndNothingIsStarted(ChatPage chat, RunningWorkbench workbench) {
		ProjectId project = project("Advice", workbench);
		chat.awaitUsable().say("Great, kick it off.").awaitAdvice().useSettings().awaitUsed();
		Optional<RunDraft> draft = service(RunDrafts.class).find(project);
		assertTrue(draft.map(RunDraft::links).flatMap(RunLinks::recommendedMessage).isPresent(), "draft: " + draft);
		assertEquals(List.of(), service(RunHistory.class).newest(project, 1));
	}

	@Test
	void aChangeIsTakenBackInItsRow(ChatPage chat, RunningWorkbench workbench) {
		ProjectId project = project("Undone", workbench);
		chat.awaitUsable().say("the cost must stay below 12").undo();
		var document = service(ProjectReader.class).document(project).orElseThrow();
		assertEquals(3, document.revision());
	}
}

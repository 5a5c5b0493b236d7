package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;

import org.intcrucible.model.ProblemCode;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.Run;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.model.RunRequest;
import org.intcrucible.model.RunStatus;
import org.intcrucible.runconfig.RunDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParentDraftsTest {

	private static final RunRequest REQUEST = PreflightBench.request(RunMode.SEEDED);

	private final ParentDrafts priors = new ParentDrafts();

	private static Run run(RunStatus status, String origin) {
		return PreflightBench.run(new ProjectId(UUID.randomUUID()), REQUEST, status, origin);
	}

	@Test
	void aRepetitionHasTheSameConfigurationAndNamesItsParent() {
		Run parent = run(RunStatus.COMPLETED, "");
		assertEquals(new RunDraft(REQUEST, PreflightBench.from(new RunLinks.Repeated(parent.id()))), priors.repeat(parent).orElseThrow());
	}

	@Test
	void aRestHasTheSameConfigurationAndNamesItsParent() {
		Run parent = run(RunStatus.CANCELLED, "");
		assertEquals(new RunDraft(REQUEST, PreflightBench.from(new RunLinks.Resumed(parent.id()))), priors.resume(parent).orElseThrow());
	}

	@ParameterizedTest
	@EnumSource(RunStatus.class)
	void onlyWhatIsOverIsRepeatedAndOnlyWhatBrokeOffIsResumed(RunStatus status) {
		Run parent = run(status, "");
		assertEquals(status.isFinal(), priors.repeat(parent).fold(draft -> true, problems -> false));
		assertEquals(status == RunStatus.FAILED || status == RunStatus.CANCELLED,
				priors.resume(parent).fold(draft -> true, problems -> false));
	}

	@Test
	void historyFromElsewhereIsRepeatedAndNotResumed() {
		Run parent = run(RunStatus.FAILED, "elsewhere");
		assertEquals(REQUEST, priors.repeat(parent).orElseThrow().request());
		assertEquals(ProblemCode.REFUSED, priors.resume(parent).fold(draft -> null, problems -> problems.getFirst().code()));
	}
}

package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.MessageId;
import org.intcrucible.model.ProjectId;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunLinks;
import org.intcrucible.model.RunMode;
import org.intcrucible.runconfig.RunDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDraftsTest {

	private final KnownSetups setups = new KnownSetups();
	private final WarningLog log = new WarningLog();
	private final StoredDrafts drafts = new StoredDrafts(setups, log.logger());
	private final ProjectId project = new ProjectId(UUID.randomUUID());

	@Test
	void aDraftComesBackWithEverythingThatItStemsFrom() {
		RunLinks.Advice advice = new RunLinks.Advised(new MessageId(UUID.randomUUID()));
		RunLinks.Talk talk = new RunLinks.InTalk(new ChatSessionId(UUID.randomUUID()));
		RunId parent = new RunId(UUID.randomUUID());
		for (RunLinks links : List.of(RunLinks.NONE, new RunLinks(advice, talk, new RunLinks.Current()),
				new RunLinks(new RunLinks.Unadvised(), talk, new RunLinks.Repeated(parent)),
				new RunLinks(advice, new RunLinks.NoTalk(), new RunLinks.Resumed(parent)))) {
			RunDraft draft = new RunDraft(PreflightBench.request(RunMode.SEEDED), links);
			drafts.save(project, draft);
			assertEquals(Optional.of(draft), new StoredDrafts(setups, log.logger()).find(project));
		}
	}

	@Test
	void eachProjectHasItsOwn() {
		drafts.save(project, new RunDraft(PreflightBench.request(RunMode.SEEDED), RunLinks.NONE));
		assertEquals(Optional.empty(), drafts.find(new ProjectId(UUID.randomUUID())));
		drafts.drop(project);
		assertEquals(Optional.empty(), drafts.find(project));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{}", "nonsense", "{\"version\":1,\"request\":null}"})
	void whatCannotBeReadIsForgottenAndTold(String content) {
		setups.saveDraft(project, content);
		assertEquals(Optional.empty(), drafts.find(project));
		assertEquals(1, log.warnings().size(), log.warnings().toString());
	}
}

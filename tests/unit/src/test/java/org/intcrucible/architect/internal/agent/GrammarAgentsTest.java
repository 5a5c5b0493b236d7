package org.intcrucible.architect.internal.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.intcrucible.architect.internal.change.Change;
import org.intcrucible.architect.internal.change.DocumentEdit;
import org.intcrucible.architect.internal.change.EditedDocument;
import org.intcrucible.architect.internal.intent.Corpus;
import org.intcrucible.architect.internal.intent.Intent.ChangeProblem;
import org.intcrucible.conversation.Answer;
import org.intcrucible.document.DocumentParser;
import org.intcrucible.document.ParsedDocument;
import org.intcrucible.model.ChatSessionId;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.intcrucible.store.Loggers;
import org.junit.jupiter.api.Test;
import org.osgi.service.log.Logger;

/** Two agents that share a message make of it what one would. */
class GrammarAgentsTest {

	private static final MessageUnderstanding MESSAGES = new MessageUnderstanding();

	private static final String BARE = "# Bare\n";

	private static ParsedDocument parsed(String text) {
		return DocumentParser.parse("test", text).orElseThrow();
	}

	private static ParsedDocument shop() {
		try {
			return parsed(Files.readString(Path.of("../../examples/web-shop.md")));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static Authors authors() {
		return new Authors(AgentFixture.directory(MESSAGES), Loggers.silent(Logger.class));
	}

	private static Proposed asked(String message, ParsedDocument document) {
		return authors().ask(new Authors.Request(new ChatSessionId(new UUID(0, 1)), message, document, List.of(), Locale.ENGLISH,
				MESSAGES.of(message).first(ChangeProblem.class).isPresent(), () -> {
					// somebody waits
				}), new Spending());
	}

	@Test
	void whatTheyProposeTogetherIsWhatTheMessageSaysAndNothingElse() {
		int made = 0;
		int refused = 0;
		for (ParsedDocument document : List.of(shop(), parsed(BARE))) {
			for (String message : Corpus.messages()) {
				var wish = MESSAGES.of(message).first(ChangeProblem.class);
				if (wish.isEmpty() || wish.get().changes().stream().anyMatch(Change.WholeDocument.class::isInstance)) {
					continue;
				}
				Result<EditedDocument, List<Problem>> alone = DocumentEdit.apply(document.text(), "", wish.get().changes());
				switch (alone) {
					case Result.Success<EditedDocument, List<Problem>>(var edited) -> {
						var draft = assertInstanceOf(Proposed.Draft.class, asked(message, document), message);
						assertEquals(edited.document().text(), draft.document().text(), message);
						assertEquals(edited.differences(), draft.differences(), message);
						var remarks = String.join(" ", draft.remarks());
						edited.notices().forEach(notice -> assertTrue(remarks.contains(notice.text(Locale.ENGLISH)), message));
						made++;
					}
					case Result.Failure<EditedDocument, List<Problem>>(var problems) -> {
						assertEquals(new Proposed.Refused(problems), asked(message, document), message);
						refused++;
					}
				}
			}
		}
		assertTrue(made > 200 && refused > 50, made + " made, " + refused + " refused");
	}

	@Test
	void eachWritesItsPart() {
		String both = "the weight of cost is 33 and demand will be between 900 and 2000";
		var turn = AgentFixture.turn(both, shop());
		var spec = (Answer.Proposal) new GrammarSpecAgent(MESSAGES).answer(AgentFixture.context(), turn);
		assertTrue(spec.text().contains("(weight 33)") && spec.text().contains("- demand: triangular 800"), spec.text());
		var model = (Answer.Proposal) new GrammarModeller(MESSAGES).answer(AgentFixture.context(), turn);
		assertTrue(model.text().contains("(weight 60)") && model.text().contains("- demand: ") && !model.text().contains("triangular 800"), model.text());
	}

	@Test
	void aLeverGetsAnotherNameInTheFormulasOfGoalsToo() {
		String text = "# Shop\n\n## Goals\n- maximize profit: `price * 2`\n## Levers\n- price: real 0..9\n";
		var draft = assertInstanceOf(Proposed.Draft.class, asked("rename price to fee", parsed(text)));
		assertEquals("# Shop\n\n## Goals\n- maximize profit: `fee * 2`\n## Levers\n- fee: real 0..9\n", draft.document().text());
	}
}

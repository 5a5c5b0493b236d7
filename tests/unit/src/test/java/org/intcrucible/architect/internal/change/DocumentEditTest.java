package org.intcrucible.architect.internal.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Locale;

import org.intcrucible.architect.internal.intent.Intent;
import org.intcrucible.architect.internal.intent.MessageReader;
import org.intcrucible.document.DocumentDifference;
import org.intcrucible.document.DocumentDifference.Subject;
import org.intcrucible.model.Problem;
import org.intcrucible.model.Result;
import org.junit.jupiter.api.Test;

/** Sentences of users, in a document whose layout is its author's own. */
class DocumentEditTest {

	private static final MessageReader READER = new MessageReader();

	private static final String SHOP = """
			# Shop
			Sells   shoes.

			```
			## Goals
			- not an item
			```

			## Goals
			- minimize cost: `cost`  from 500 to 4000
			   (weight 60)
			<!-- second thoughts
			- none -->
			- maximize availability:   `availability` (weight 40)
			- minimize page time: `page_ms`

			## Constraints

			- Latency: `page_ms <= 200` (hard)
			  because customers leave
			- Budget: `cost<=3500` (weight 80, tolerance 500)

			## Levers
			  - servers: integer 2..40 [machines], baseline 6
			  - cache: real 0..64 [GB]
			  - region: one of eu, us, both

			## Assumptions
			- demand: triangular 800, 1500, 2500 [req/s] (high confidence)
			- failure_rate: uniform 0.001..0.02, nominal 0.005

			## Mechanisms
			- rate = `120`
			- cost = `120 * servers + 11*cache`
			- page_ms = `45 + demand / (servers * rate)`
			- availability = `1 - failure_rate`

			## Resources
			- ops: `servers * 0.5` of 20 [hours]

			## Candidates
			- As today: `servers = 6, cache = 0`
			<!-- the end -->
			""";

	private static Result<EditedDocument, List<Problem>> say(String text, String message) {
		var changes = READER.read(message).first(Intent.ChangeProblem.class)
				.orElseGet(() -> fail("no change: " + message + ", but " + READER.read(message)));
		return DocumentEdit.apply(text, "New", changes.changes());
	}

	private static EditedDocument edited(String text, String message) {
		return switch (say(text, message)) {
			case Result.Success<EditedDocument, List<Problem>>(var edited) -> edited;
			case Result.Failure<EditedDocument, List<Problem>>(var problems) -> fail(message + ": " + problems);
		};
	}

	private static String problem(String message) {
		return switch (say(SHOP, message)) {
			case Result.Success<EditedDocument, List<Problem>>(var edited) -> fail(message + " made " + edited.differences());
			case Result.Failure<EditedDocument, List<Problem>>(var problems) -> problems.getFirst().sentence() + " | "
					+ problems.getFirst().remedy();
		};
	}

	/** What differs, and that nothing but the exchange is needed to get from one text to the other. */
	private static void assertEdit(String message, String old, String other, String... differing) {
		assertTrue(old.isEmpty() || SHOP.contains(old), old);
		var edited = edited(SHOP, message);
		assertEquals(SHOP.replace(old, other), edited.document().text(), message);
		assertEquals(List.of(differing), edited.differences().stream().map(DocumentEditTest::subject).toList(), message);
	}

	private static String subject(DocumentDifference.Change change) {
		return change.kind() + " " + (change.subject() instanceof Subject.Element(var section, var id) ? section.title() + "/" + id
				: change.subject().getClass().getSimpleName());
	}

	@Test
	void aBoundThatIsThereGetsAnotherNumberAndAsMuchInsistenceAsWasSaid() {
		assertEdit("latency must stay below 150 ms, that is a must", "page_ms <= 200", "page_ms <= 150", "CHANGED Constraints/Latency");
		assertEdit("Latency should stay below 0.1 s", "page_ms <= 200` (hard)", "page_ms <= 100`", "CHANGED Constraints/Latency");
		assertEdit("the budget is 4,000", "cost<=3500", "cost<=4000", "CHANGED Constraints/Budget");
		assertEdit("cost must not exceed 3000", "cost<=3500` (weight 80,", "cost<=3000` (hard,", "CHANGED Constraints/Budget");
		assertEdit("page time must be at most 180 ms", "page_ms <= 200", "page_ms <= 180", "CHANGED Constraints/Latency");
	}

	@Test
	void aBoundThatIsNewIsAddedAtTheEndOfItsSection() {
		String last = "- Budget: `cost<=3500` (weight 80, tolerance 500)\n";
		assertEdit("availability must be at least 99 %", last, last + "- Least availability: `availability >= 0.99` (hard)\n",
				"ADDED Constraints/least-availability");
		var edited = edited(SHOP, "servers should be at most 30");
		assertTrue(edited.document().text().contains("- Servers limit: `servers <= 30`\n"), edited.document().text());
		assertEquals("Nothing was said about how much it matters, so its weight is 50.", edited.notices().getFirst().text(Locale.ENGLISH));
	}

	@Test
	void weightsAreSetRaisedAndMultiplied() {
		assertEdit("weight the budget 90", "weight 80", "weight 90", "CHANGED Constraints/Budget");
		assertEdit("weight the budget 100", "(weight 80, tolerance", "(hard, tolerance", "CHANGED Constraints/Budget");
		assertEdit("weight page time 30", "`page_ms`\n", "`page_ms` (weight 30)\n", "CHANGED Goals/page-time");
		assertEdit("make availability twice as important", "weight 40", "weight 80", "CHANGED Goals/availability");
		assertEdit("raise the weight of cost by 10", "(weight 60)", "(weight 70)", "CHANGED Goals/cost");
		assertEdit("make the budget a hard constraint", "(weight 80, tolerance", "(hard, tolerance", "CHANGED Constraints/Budget");
		assertEdit("latency is a must", "", "");
		assertEdit("give ops a weight of 70", "of 20 [hours]", "of 20 [hours] (weight 70)", "CHANGED Resources/ops");
	}

	@Test
	void rangesKeepWhatTheMessageLeavesUnsaid() {
		assertEdit("demand is between 900 and 2600", "800, 1500, 2500", "900, 1500, 2600", "CHANGED Assumptions/demand");
		assertEdit("demand is somewhere between 900 and 2600, most likely 1600", "800, 1500, 2500", "900, 1600, 2600",
				"CHANGED Assumptions/demand");
		assertEdit("demand is most likely 1400", "800, 1500, 2500", "800, 1400, 2500", "CHANGED Assumptions/demand");
		assertEdit("demand is 1500 plus or minus 10 %", "triangular 800, 1500, 2500", "normal 1500, 150", "CHANGED Assumptions/demand");
		assertEdit("the failure rate is between 0.1 % and 3 %", "0.02, nominal", "0.03, nominal", "CHANGED Assumptions/failure_rate");
		assertEdit("servers can be between 4 and 60", "2..40", "4..60", "CHANGED Levers/servers");
		assertEdit("the cache can be between 0 and 32.5 GB", "0..64", "0..32.5", "CHANGED Levers/cache");
		assertEdit("at most 50 servers", "2..40", "2..50", "CHANGED Levers/servers");
		assertEdit("region can be eu, us, both or asia", "eu, us, both", "eu, us, both, asia", "CHANGED Levers/region");
	}

	@Test
	void oneValueIsMeantForWhateverHasOne() {
		assertEdit("demand is fixed at 1800", "triangular 800, 1500, 2500", "fixed 1800", "CHANGED Assumptions/demand");
		assertEdit("rate is 130", "`120`", "`130`", "CHANGED Mechanisms/rate");
		assertEdit("ops is 30 hours", "of 20", "of 30", "CHANGED Resources/ops");
		assertEdit("the baseline of servers is 8", "baseline 6", "baseline 8", "CHANGED Levers/servers");
		assertEdit("capacity is fixed at 12", "nominal 0.005\n", "nominal 0.005\n- capacity: fixed 12\n", "ADDED Assumptions/capacity");
	}

	@Test
	void whatIsDroppedGoesWithItsLinesAndNothingElse() {
		assertEdit("drop the second goal", "- maximize availability:   `availability` (weight 40)\n", "", "REMOVED Goals/availability");
		assertEdit("remove the first goal", "- minimize cost: `cost`  from 500 to 4000\n   (weight 60)\n", "", "REMOVED Goals/cost");
		assertEdit("remove the constraint on cost", "- Budget: `cost<=3500` (weight 80, tolerance 500)\n", "",
				"REMOVED Constraints/Budget");
		assertEdit("delete latency", "- Latency: `page_ms <= 200` (hard)\n  because customers leave\n", "", "REMOVED Constraints/Latency");
		assertTrue(edited(SHOP, "remove demand").notices().getFirst().text(Locale.ENGLISH).contains("`page_ms`"));
	}

	@Test
	void aNameChangesWhereverItIsUsed() {
		var edited = edited(SHOP, "rename servers to machines");
		assertEquals(SHOP.replace("servers", "machines"), edited.document().text());
		assertEdit("rename the goal page time to speed", "minimize page time: `page_ms`", "minimize speed: `page_ms` {#page-time}",
				"CHANGED Goals/page-time");
		assertEdit("rename the project to Store", "# Shop", "# Store", "CHANGED Title");
		assertEquals(SHOP, edited(edited.document().text(), "rename machines to servers").document().text());
	}

	@Test
	void goalsIdeasResourcesAndSettingsAreAdded() {
		String goals = "- minimize page time: `page_ms`\n";
		assertEdit("minimise rate, weight 30", goals, goals + "- minimize rate: `rate` (weight 30)\n", "ADDED Goals/rate");
		assertEdit("maximise availability", "", "");
		assertEdit("minimise availability", "maximize", "minimize", "CHANGED Goals/availability");
		String candidates = "<!-- the end -->\n";
		assertEdit("my idea: 8 servers, 16 GB of cache and region EU", candidates,
				candidates + "- Idea 2: `servers = 8, cache = 16, region = eu`\n", "ADDED Candidates/idea-2");
		assertEdit("we have 30 hours of ops per week", "of 20", "of 30", "CHANGED Resources/ops");
		assertEdit("use seeded mode", "```\n\n## Goals", "```\n\n## Settings\n- mode: seeded\n\n## Goals", "ADDED Settings/mode");
	}

	@Test
	void itemsAreTakenAsTheyWereWritten() {
		assertEdit("- Latency: `page_ms <= 90` (hard)", "- Latency: `page_ms <= 200` (hard)\n  because customers leave",
				"- Latency: `page_ms <= 90` (hard)", "CHANGED Constraints/Latency");
		assertEdit("- price: real   5..20 [EUR]", "one of eu, us, both\n", "one of eu, us, both\n  - price: real   5..20 [EUR]\n",
				"ADDED Levers/price");
		assertEdit("- Sale: `demand = 2400`", "## Candidates", "## Scenarios\n- Sale: `demand = 2400`\n\n## Candidates",
				"ADDED Scenarios/Sale");
		assertEdit("profit = cost * 2", "`1 - failure_rate`\n", "`1 - failure_rate`\n- profit = `cost * 2`\n", "ADDED Mechanisms/profit");
	}

	@Test
	void aReasonIsKept() {
		assertEdit("weight the budget 90 because the bank says so", "weight 80, tolerance 500)",
				"weight 90, tolerance 500) because the bank says so", "CHANGED Constraints/Budget");
	}

	@Test
	void windowsLineEndsStay() {
		var edited = edited(SHOP.replace("\n", "\r\n"), "weight cost 70 and drop the budget. my idea: 3 servers");
		assertEquals(edited(SHOP, "weight cost 70 and drop the budget. my idea: 3 servers").document().text(),
				edited.document().text().replace("\r\n", "\n"));
		assertTrue(!edited.document().text().replace("\r\n", "").contains("\n"));
	}

	@Test
	void whatCannotBeDoneIsSaidWithARemedy() {
		assertEquals("A weight is a whole number from 0 to 100, not 180. | Choose one of those; 100 makes a constraint hard.",
				problem("weight the budget 180"));
		assertEquals("From its weight of 60, that makes 180, and weights go from 0 to 100. | Say a weight, or lower those of the others.",
				problem("make cost three times as important"));
		assertEquals("Several elements fit `cost`. | Which of these do you mean: the goal `cost`, the mechanism `cost`?",
				problem("remove cost"));
		assertEquals("There is no `fifth goal`. | There are: `cost`, `availability`, `page time`.", problem("drop the fifth goal"));
		assertEquals("There is no `latncy`. | Did you mean `Latency`?", problem("latncy must stay below 100"));
		assertEquals("There is no `demnd`. | Did you mean `demand`?", problem("demnd is between 5 and 10"));
		assertEquals("There is no lever `price`. | There are: `servers`, `cache`, `region`.", problem("my idea: price 9 and cache 12"));
		assertEquals("`cost` is computed by a formula. | "
				+ "Say a bound, such as: cost must stay below 200; or write its formula anew.", problem("cost is fixed at 12"));
		assertTrue(problem("run time is a constraint").startsWith("It is not clear what has to hold for `run time`."));
		assertTrue(problem("remove servers").startsWith("`servers` cannot be removed: the candidate `As today` needs it."));
		assertTrue(problem("rename servers to cache").startsWith("The name `cache` is taken by the lever `cache`."));
		assertTrue(problem("servers can be between 8 and 60, drop the budget").startsWith("`servers` is 6, outside 8..60."));
	}

	@Test
	void aDocumentIsMadeFromNothing() {
		var edited = edited("", "I want to maximise profit. The price can be between 5 and 20 euros, and we can hire 1 to 6 staff. "
				+ "Demand is between 800 and 2500, most likely 1500. Cost must stay below 300.");
		assertEquals("""
				# New

				## Goals
				- maximize profit: `profit`

				## Constraints
				- Cost limit: `Cost <= 300` (hard)

				## Levers
				- price: real 5..20 [EUR]
				- staff: integer 1..6

				## Assumptions
				- Demand: triangular 800, 1500, 2500
				""", edited.document().text());
		assertEquals(6, edited.differences().size() + 1);
	}

	@Test
	void aWholeDocumentTakesThePlaceOfTheOldOne() {
		String other = "# Stand\n\n## Levers\n- price: real 1..5\n";
		assertEquals(other, edited(SHOP, other).document().text());
		assertTrue(problem("# Stand\n\n## Levers\n- price: reel 1..5\n").startsWith("Unknown domain `reel`."));
	}
}

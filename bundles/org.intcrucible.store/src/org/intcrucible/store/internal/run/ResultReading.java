package org.intcrucible.store.internal.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.intcrucible.model.Candidate;
import org.intcrucible.model.RunId;
import org.intcrucible.model.RunResult;
import org.intcrucible.model.Scenario;

/** Puts together what came out of a run. */
final class ResultReading {

	private ResultReading() {
	}

	/** Empty where nothing is ranked: before the run is over, too, for nothing counts as ranked until then. */
	static Optional<RunResult> result(Connection connection, RunId run) throws SQLException {
		Optional<RunSubject> subject = RunSubject.find(connection, run);
		if (subject.isEmpty()) {
			return Optional.empty();
		}
		List<Candidate> candidates = new CandidateRows(connection, run, subject.get()).ranked(0, Integer.MAX_VALUE);
		if (candidates.isEmpty()) {
			return Optional.empty();
		}
		List<Scenario> scenarios = ScenarioTable.read(connection, run);
		int suite = (int) scenarios.stream().filter(scenario -> scenario.source() != Scenario.Source.ADVERSARIAL).count();
		List<Candidate> compared = candidates.subList(0, Math.min(candidates.size(), RunResult.mostCompared(suite)));
		return Optional.of(new RunResult(subject.get().document(), scenarios, candidates, PredictionRows.read(connection, run, compared, suite),
				subject.get().notes()));
	}
}

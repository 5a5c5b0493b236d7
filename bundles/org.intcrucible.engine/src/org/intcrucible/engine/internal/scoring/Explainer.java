package org.intcrucible.engine.internal.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.intcrucible.engine.Contender;
import org.intcrucible.engine.Requirement;
import org.intcrucible.model.ProblemDocument;
import org.intcrucible.model.Scenario;
import org.intcrucible.model.Scores;

/** Writes one to three sentences on each candidate of a run. */
public final class Explainer {

	private final boolean hasResources;
	private final List<NamedRequirement> requirements;
	private final RunMedians medians;
	private final PositionSentence positions;
	private final FactorFinder factors;
	private final List<Contender> ranked;

	/**
	 * Looks at the whole run once.
	 *
	 * @param suite  empty if it is not known
	 * @param ranked best first
	 */
	public Explainer(ProblemDocument document, List<Scenario> suite, List<Contender> ranked) {
		this.ranked = ranked;
		hasResources = !document.world().resources().isEmpty();
		requirements = Requirement.of(document).stream().filter(requirement -> requirement.weight() > 0)
				.map(NamedRequirement::new).toList();
		medians = RunMedians.of(document.spec().goals(), ranked);
		positions = new PositionSentence(ranked, requirements);
		factors = new FactorFinder(document.spec().goals(), requirements, medians, new TypeMeans(suite, ranked));
	}

	/** @param place from 0 */
	public String text(int place) {
		Contender contender = ranked.get(place);
		List<String> sentences = new ArrayList<>();
		sentences.add(positions.at(place));
		if (contender.isEvaluated()) {
			balance(contender).ifPresent(sentences::add);
			Optional<String> last = contender.isRejected() ? positions.amongRejected(place)
					: decisive(contender).map(requirement -> requirement.statement(contender) + ".");
			last.ifPresent(sentences::add);
		}
		return String.join(" ", sentences);
	}

	/** @param place from 0 */
	public Scores.Factors factors(int place) {
		return factors.of(ranked.get(place));
	}

	private Optional<String> balance(Contender contender) {
		if (!hasResources) {
			return Optional.of("No resources are declared, so R is 1 and I equals P.");
		}
		boolean median = contender.prediction() == medians.prediction() && contender.resource() == medians.resource();
		// Of two candidates the median is one, and the first sentence has said it already.
		return medians.candidates() > 2 && !median ? Optional.of("Against the run's median it has "
				+ Phrases.trade(contender.prediction(), contender.resource(), medians.prediction(), medians.resource()) + ".")
				: Optional.empty();
	}

	/** A hard constraint that does not hold everywhere, else the strongest of all. */
	private Optional<NamedRequirement> decisive(Contender contender) {
		Optional<NamedRequirement> broken = requirements.stream().filter(requirement -> requirement.requirement().isHard())
				.filter(requirement -> requirement.lost(contender) > 0)
				.max(Comparator.comparingDouble(requirement -> requirement.lost(contender)));
		return broken.or(() -> requirements.stream().filter(requirement -> requirement.gained(contender) > 0)
				.max(Comparator.comparingDouble(requirement -> requirement.gained(contender))));
	}
}

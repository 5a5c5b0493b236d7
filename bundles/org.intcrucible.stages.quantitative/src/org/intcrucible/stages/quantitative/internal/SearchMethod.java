package org.intcrucible.stages.quantitative.internal;

/** The ways to search a space that cannot be tried as a whole. */
enum SearchMethod {

	ADAPTIVE_DE("adaptive differential evolution (L-SHADE)", false),
	DE("differential evolution with feasibility rules", false),
	CMA_ES("CMA-ES", false),
	NSGA2("NSGA-II", true),
	NSGA3("NSGA-III", true),
	EPSILON_MOEA("epsilon-MOEA", true),
	SMS_EMOA("SMS-EMOA", true);

	private final String title;
	private final boolean tradesOff;

	SearchMethod(String title, boolean tradesOff) {
		this.title = title;
		this.tradesOff = tradesOff;
	}

	String title() {
		return title;
	}

	/** Whether it looks for many designs that trade objectives off, not for the one with the best merit. */
	boolean tradesOff() {
		return tradesOff;
	}

	PopulationSearch over(SearchSpace space, Objectives objectives) {
		MoeaSearch moea = new MoeaSearch(space, objectives);
		return switch (this) {
			case ADAPTIVE_DE -> (bench, allowance, purpose, start) -> new DifferentialEvolution(space, bench, allowance, purpose).run(start);
			case DE -> moea::differentialEvolution;
			case CMA_ES -> new CovarianceSearch(space)::run;
			case NSGA2 -> moea::nsga2;
			case NSGA3 -> moea::nsga3;
			case EPSILON_MOEA -> moea::epsilonMoea;
			case SMS_EMOA -> moea::smsEmoa;
		};
	}
}

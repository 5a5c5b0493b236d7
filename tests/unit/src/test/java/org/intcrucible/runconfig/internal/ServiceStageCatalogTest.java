package org.intcrucible.runconfig.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.StageOffer;
import org.junit.jupiter.api.Test;

class ServiceStageCatalogTest {

	private final WarningLog log = new WarningLog();

	@Test
	void offersAreSortedByIdAndSayWhereTheyComeFrom() {
		Stages stages = Stages.none().add(StageSlot.RANKER, new ListedStage(Map.of(StageDescriptor.ID, "b.second"), "22", false))
				.add(StageSlot.RANKER, new ListedStage(Map.of(StageDescriptor.ID, "a.first"), "11", true));
		List<StageOffer> offers = new ServiceStageCatalog(stages, log.logger()).offers(StageSlot.RANKER);
		assertEquals(List.of("a.first", "b.second"), offers.stream().map(offer -> offer.descriptor().id()).toList());
		assertEquals(List.of("11", "22"), offers.stream().map(StageOffer::sha256).toList());
		assertEquals(List.of(true, false), offers.stream().map(StageOffer::trusted).toList());
		assertEquals(List.of(), new ServiceStageCatalog(stages, log.logger()).offers(StageSlot.DESIGNER));
	}

	@Test
	void aStageWhosePropertiesMeanNothingIsLeftOutAndToldOnce() {
		Stages stages = Stages.embedded().add(StageSlot.EVALUATOR, Map.of(StageDescriptor.NAME, "has no id"))
				.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "dear", StageDescriptor.COST_USD, "a lot"))
				.add(StageSlot.EVALUATOR, Map.of(StageDescriptor.ID, "paid", StageDescriptor.COST_SECONDS, "-1"));
		ServiceStageCatalog catalog = new ServiceStageCatalog(stages, log.logger());
		for (int i = 0; i < 3; i++) {
			assertEquals(List.of("quantitative.evaluator"),
					catalog.offers(StageSlot.EVALUATOR).stream().map(offer -> offer.descriptor().id()).toList());
		}
		assertEquals(3, log.warnings().size(), log.warnings().toString());
	}
}

package org.intcrucible.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.intcrucible.model.Distribution;
import org.intcrucible.model.Formula;
import org.intcrucible.model.Lever;
import org.intcrucible.model.Mechanism;
import org.intcrucible.model.ScenarioType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleDocumentsTest {

	@ParameterizedTest
	@ValueSource(strings = { "shallow-lake.md", "welded-beam.md" })
	void referenceDocumentsAreReadAndPrinted(String name) {
		var document = Documents.parsed(Documents.resource(name)).document();
		assertEquals(document, Documents.parsed(DocumentPrinter.print(document)).document());
	}

	@Test
	void shallowLake() {
		var document = Documents.parsed(Documents.resource("shallow-lake.md")).document();
		assertEquals(100, document.world().simulation().horizon());
		assertEquals(List.of("max_P", "utility", "inertia", "reliability"),
				document.spec().goals().stream().map(goal -> goal.id()).toList());
		assertInstanceOf(Lever.PerStep.class, document.world().levers().getFirst().shape());
		var noise = document.world().assumptions().getLast();
		assertTrue(noise.noise());
		assertEquals(new Distribution.Lognormal(new Distribution.Computed(new Formula("inflow")),
				new Distribution.Computed(new Formula("spread"))), noise.distribution());
		assertInstanceOf(Mechanism.Stock.class, document.world().mechanisms().getLast());
	}

	@Test
	void weldedBeam() {
		var document = Documents.parsed(Documents.resource("welded-beam.md")).document();
		assertEquals(7, document.spec().constraints().size());
		assertTrue(document.spec().constraints().stream().allMatch(constraint -> constraint.strength().isHard()));
		assertEquals("Weld not thicker than bar", document.spec().constraints().get(2).label());
		assertEquals("weld-not-thicker-than-bar", document.spec().constraints().get(2).id());
	}

	@Test
	void webShop() {
		var parsed = DocumentReader.read(Documents.example("web-shop.md")).orElseThrow();
		var world = parsed.document().world();
		assertEquals(parsed.document(), Documents.parsed(DocumentPrinter.print(parsed.document())).document());
		assertEquals(List.of("servers", "cache", "region"), world.levers().stream().map(Lever::name).toList());
		assertEquals(List.of("As today", "Two regions"),
				parsed.document().candidates().stream().map(candidate -> candidate.label()).toList());
		assertEquals(Set.of(ScenarioType.STRESS_TEST, ScenarioType.FAILURE_MODE),
				world.scenarios().stream().map(scenario -> scenario.type()).collect(Collectors.toSet()));
		assertTrue(world.scenarios().getLast().mayFail());
	}
}

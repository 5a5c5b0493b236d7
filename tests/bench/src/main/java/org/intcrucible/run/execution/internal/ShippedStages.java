package org.intcrucible.run.execution.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.intcrucible.model.StageDescriptor;
import org.intcrucible.model.StageSlot;
import org.intcrucible.runconfig.StageCatalog;
import org.intcrucible.runconfig.StageOffer;
import org.intcrucible.stages.quantitative.internal.PlainStages;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The built-in stages with the properties that they are registered with, on the shelf and in the catalogue. */
final class ShippedStages implements StageCatalog {

	final StageShelf shelf = new StageShelf(properties -> "");
	private final List<StageOffer> offers = new ArrayList<>();

	ShippedStages() throws IOException {
		Map<String, Object> scenarios = offered(StageSlot.SCENARIO_GENERATOR, "QuantitativeScenarioGenerator");
		Map<String, Object> designer = offered(StageSlot.DESIGNER, "QuantitativeDesigner");
		Map<String, Object> evaluator = offered(StageSlot.EVALUATOR, "QuantitativeEvaluator");
		Map<String, Object> ranker = offered(StageSlot.RANKER, "QuantitativeRanker");
		shelf.addScenarioGenerator(PlainStages.scenarios(), scenarios);
		shelf.addDesigner(PlainStages.designer(), designer);
		shelf.addEvaluator(PlainStages.evaluator(), evaluator);
		shelf.addRanker(PlainStages.ranker(), ranker);
	}

	private Map<String, Object> offered(StageSlot slot, String type) throws IOException {
		Map<String, Object> properties = properties("/OSGI-INF/org.intcrucible.stages.quantitative.internal." + type + ".xml");
		offers.add(new StageOffer(slot, StageDescriptor.of(properties), "", true));
		return properties;
	}

	private static Map<String, Object> properties(String component) throws IOException {
		try (InputStream xml = ShippedStages.class.getResourceAsStream(component)) {
			NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getElementsByTagName("property");
			Map<String, Object> properties = new HashMap<>();
			for (int i = 0; i < found.getLength(); i++) {
				Element property = (Element) found.item(i);
				properties.put(property.getAttribute("name"), property.getAttribute("value"));
			}
			return properties;
		} catch (ParserConfigurationException | SAXException unreadable) {
			throw new IOException(component, unreadable);
		}
	}

	@Override
	public List<StageOffer> offers(StageSlot slot) {
		return offers.stream().filter(offer -> offer.slot() == slot).toList();
	}
}

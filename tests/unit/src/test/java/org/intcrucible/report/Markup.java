package org.intcrucible.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page or a drawing that an XML parser has read, which it does only if it is well-formed. */
final class Markup {

	private final Document document;

	private Markup(Document document) {
		this.document = document;
	}

	static Markup parse(String text) {
		try {
			return new Markup(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text))));
		} catch (ParserConfigurationException | SAXException | IOException malformed) {
			throw new AssertionError(malformed.getMessage(), malformed);
		}
	}

	/** @param path XPath without namespaces */
	List<Element> all(String path) {
		try {
			NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
			List<Element> elements = new ArrayList<>();
			for (int i = 0; i < nodes.getLength(); i++) {
				elements.add((Element) nodes.item(i));
			}
			return elements;
		} catch (XPathExpressionException wrong) {
			throw new AssertionError(wrong);
		}
	}

	Element one(String path) {
		List<Element> found = all(path);
		if (found.size() != 1) {
			throw new AssertionError(found.size() + " elements at " + path);
		}
		return found.getFirst();
	}

	String text() {
		return document.getDocumentElement().getTextContent();
	}
}

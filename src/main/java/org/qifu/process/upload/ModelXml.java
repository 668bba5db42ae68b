package org.qifu.process.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.CharacterData;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A model as plain XML, so that nothing in it goes unseen that a reader of BPMN would pass over. */
final class ModelXml {

    private ModelXml() {}

    /** Null for what is not XML, or brings a document type with it. */
    static @Nullable Document read(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            // The default prints to the console; a fatal error is thrown all the same.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException | IOException e) {
            return null;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(i -> element.getChildNodes().item(i))
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** What is written in the element itself, between its children too. */
    static String text(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(i -> element.getChildNodes().item(i))
                .filter(CharacterData.class::isInstance)
                .filter(node -> node.getNodeType() != Node.COMMENT_NODE)
                .map(Node::getNodeValue)
                .collect(Collectors.joining());
    }

    /** Its id, or that of the nearest element around it that has one. */
    static String id(Element element) {
        for (Node at = element; at instanceof Element one; at = at.getParentNode()) {
            if (!one.getAttribute("id").isEmpty()) {
                return one.getAttribute("id");
            }
        }
        return "";
    }

    /** Value of an extension property of this element, null when it has none of the name. */
    static @Nullable String property(Element element, String name) {
        return children(element)
                .filter(child -> child.getLocalName().equals("extensionElements"))
                .flatMap(ModelXml::children)
                .filter(child -> child.getLocalName().equals("properties"))
                .flatMap(ModelXml::children)
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElse(null);
    }
}

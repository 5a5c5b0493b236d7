package org.intcrucible.runconfig.internal;

import java.util.Map;

/**
 * A service of a stage, as it presents itself.
 *
 * @param properties of the service
 * @param sha256     of the file of its bundle; empty if that cannot be read
 * @param trusted    whether its bundle is one of the product's, or signed
 */
record ListedStage(Map<String, Object> properties, String sha256, boolean trusted) {
}

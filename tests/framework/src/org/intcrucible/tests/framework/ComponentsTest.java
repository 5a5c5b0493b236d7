package org.intcrucible.tests.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Whether the components of the embedded stages find what they ask for, in a framework that starts as the product. */
class ComponentsTest {

    private static final String STAGES = "org.intcrucible.stages.quantitative";

    private final BundleContext context = FrameworkUtil.getBundle(ComponentsTest.class).getBundleContext();

    @Test
    void theEmbeddedStagesAreSatisfied() {
        ServiceReference<ServiceComponentRuntime> reference = context.getServiceReference(ServiceComponentRuntime.class);
        assertNotNull(reference, "declarative services are started");
        ServiceComponentRuntime runtime = context.getService(reference);

        Collection<ComponentDescriptionDTO> components = runtime.getComponentDescriptionDTOs(bundle(STAGES));
        assertFalse(components.isEmpty(), STAGES + " has components");
        List<String> unsatisfied = components.stream()
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream())
                .filter(configuration -> (configuration.state
                        & (ComponentConfigurationDTO.SATISFIED | ComponentConfigurationDTO.ACTIVE)) == 0)
                .map(configuration -> configuration.description.name + " lacks "
                        + Arrays.stream(configuration.unsatisfiedReferences).map(lack -> lack.name).toList())
                .toList();
        assertEquals(List.of(), unsatisfied);
    }

    private Bundle bundle(String name) {
        return Objects.requireNonNull(Arrays.stream(context.getBundles())
                .filter(candidate -> name.equals(candidate.getSymbolicName()))
                .findFirst().orElse(null), name);
    }
}

package io.ruamlem.word;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.util.Map;
import java.util.Set;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.JAXBImplementation;

/**
 * Makes each JAXB context when it is first used. docx4j makes a dozen as soon as it is touched; the one for
 * WordprocessingML knows some thousand classes and takes longer than all else that a merge does, and no merge uses it: the
 * stories of a template go through as XML, and of docx4j's objects only content types and relations are needed, which a
 * {@link PackageReader} reads.
 */
public final class LazyJaxb implements JAXBContextFactory {
    private static final Set<String> OF_PACKAGE =
            Set.of("org.docx4j.openpackaging.contenttype", "org.docx4j.relationships");

    /** To be called before docx4j is touched. */
    static void install() {
        System.setProperty(JAXBContext.JAXB_CONTEXT_FACTORY, LazyJaxb.class.getName());
        Context.jaxbImplementation =
                JAXBImplementation.REFERENCE; // docx4j guesses from the name of the context's class
    }

    @Override
    public JAXBContext createContext(Class<?>[] classes, Map<String, ?> properties) {
        return new Lazy(() -> eager().createContext(classes, properties));
    }

    @Override
    public JAXBContext createContext(String packages, ClassLoader loader, Map<String, ?> properties) {
        Maker maker = () -> eager().createContext(packages, loader, properties);
        return OF_PACKAGE.contains(packages) ? new OfPackage(maker) : new Lazy(maker);
    }

    private static JAXBContextFactory eager() {
        return new org.glassfish.jaxb.runtime.v2.JAXBContextFactory();
    }

    private interface Maker {
        JAXBContext make() throws JAXBException;
    }

    private static class Lazy extends JAXBContext {
        private final Maker maker;
        private JAXBContext context;

        Lazy(Maker maker) {
            this.maker = maker;
        }

        private synchronized JAXBContext context() throws JAXBException {
            if (context == null) context = maker.make();
            return context;
        }

        @Override
        public Unmarshaller createUnmarshaller() throws JAXBException {
            return context().createUnmarshaller();
        }

        @Override
        public Marshaller createMarshaller() throws JAXBException {
            return context().createMarshaller();
        }
    }

    private static final class OfPackage extends Lazy {
        OfPackage(Maker maker) {
            super(maker);
        }

        @Override
        public Unmarshaller createUnmarshaller() {
            return new PackageReader();
        }
    }
}

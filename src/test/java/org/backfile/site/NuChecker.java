package org.backfile.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker of the W3C, and what it has said so far. */
final class NuChecker implements ErrorHandler {

    /** For the schema, which the validator walks by recursion, as deep as it is long. */
    private static final int STACK_BYTES = 16_000_000;

    private final List<String> messages = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
    private final Path root;

    /** @param root from which pages are named in the messages */
    NuChecker(Path root) throws Exception {
        this.root = root;
        var loading = new FutureTask<Void>(() -> {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
            validator.setUpValidatorAndParsers(this, true, false);
            return null;
        });
        new Thread(null, loading, "schema", STACK_BYTES).start();
        loading.get();
    }

    void check(Path page) throws IOException, SAXException {
        try (var content = Files.newInputStream(page)) {
            var input = new InputSource(content);
            input.setSystemId(page.toUri().toString());
            input.setEncoding("UTF-8");
            validator.checkHtmlInputSource(input);
        }
    }

    /** A line for each error and each warning: {@code index.html:12: error: ...}. */
    List<String> messages() {
        return messages;
    }

    @Override
    public void warning(SAXParseException message) {
        add("warning", message);
    }

    @Override
    public void error(SAXParseException message) {
        add("error", message);
    }

    @Override
    public void fatalError(SAXParseException message) {
        add("fatal error", message);
    }

    private void add(String kind, SAXParseException message) {
        messages.add(root.toUri().relativize(URI.create(message.getSystemId())) + ":" + message.getLineNumber() + ": "
                + kind + ": " + message.getMessage());
    }
}

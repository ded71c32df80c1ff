import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds every PDF of a folder against PDF/UA-1 and PDF/A-2a, in one process, and prints as JSON what
 * veraPDF finds: {"name.pdf": ["ua1 7.1-9: what is wrong", ...]}, with an empty list for a file without faults.
 */
final class HeldAgainstStandards {
    private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(Path.of(arguments[0]), "*.pdf")) {
            folder.forEach(files::add);
        }
        System.out.println(files.parallelStream()
            .map(file -> quoted(file.getFileName().toString()) + ": " + listed(faults(file)))
            .sorted()
            .collect(Collectors.joining(",\n", "{", "}")));
    }

    private static TreeSet<String> faults(Path file) {
        TreeSet<String> found = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), STANDARDS.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(STANDARDS)) {
            for (ValidationResult result : validator.validateAll(parser)) {
                String standard = result.getPDFAFlavour().getId();
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        found.add(standard + " " + assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + ": " + assertion.getMessage());
                    }
                }
                if (!result.isCompliant()) {
                    found.add(standard + " is not kept");
                }
            }
        } catch (Exception error) {
            found.add("cannot be read: " + error);
        }
        return found;
    }

    private static String listed(TreeSet<String> texts) {
        return texts.stream().map(HeldAgainstStandards::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(
            c < ' ' || c > '~' || c == '"' || c == '\\' ? String.format("\\u%04x", c) : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }
}

package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Passcodes of meetings and other passwords that stand in an answer: {@code Passcode: 482913}, {@code …/j/98765?pwd=aBc}. */
final class Passcodes implements Check {
    private static final String NAME =
            "(pass ?code|pass ?word|pwd|รหัสผ่าน|รหัสเข้า(?:ร่วม)?(?:การ)?(?:ประชุม|อบรม|สัมมนา|ห้องประชุม)|รหัส(?:การ|ห้อง)?ประชุม)";

    private static final String DIVIDER =
            "((?:เข้า(?:ร่วม)?(?:ประชุม|ระบบ|ใช้งาน))?+ ?(?:\\(?pass ?(?:code|word)\\)?)? ?(?:คือ|[:：=]|is)?\\s?[\"“'‘(]?)";

    private static final String SECRET = "([A-Za-z0-9@#$%&!*._+-]{4,30}+)";

    /** What is counted is no secret: {@code รหัสผ่าน 1234 ตัว}. */
    private static final String NOT_COUNTED = "(?!\\s?(?:ตัว|หลัก|คน|แห่ง|ครั้ง|โรงเรียน|ราย|บาท|เครื่อง|บัญชี|ชุด))";

    private static final Pattern NAMED =
            Pattern.compile(NAME + DIVIDER + SECRET + NOT_COUNTED, Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_ADDRESS =
            Pattern.compile("https?://[^\\s?]+\\?(?:[^\\s&]*&)*(pwd)(=)([^\\s&]{4,})");

    private static final Pattern SAID = Pattern.compile(".*(?:คือ|[:：=]|is).*");
    private static final Pattern FIGURE = Pattern.compile(".*[0-9].*");
    private static final Pattern NOTHING =
            Pattern.compile("[^A-Za-z0-9]*|(?i:username|user|password|passcode|e-?mail|link|https?)");

    @Override
    public void find(Said said, Consumer<Finding> found) {
        if (!mayNameOne(said.text())) return;
        for (var line : said.lines())
            if (mayNameOne(line.text())) findings(line).forEach(found);
    }

    private static boolean mayNameOne(String text) {
        return text.contains("รหัส") || text.indexOf('p') >= 0 || text.indexOf('P') >= 0;
    }

    private static Stream<Finding> findings(Said.Piece line) {
        var text = Figures.arabic(line.text());
        var named = NAMED.matcher(text).results().filter(Passcodes::isSecret);
        return Stream.concat(named, IN_ADDRESS.matcher(text).results())
                .map(found -> Finding.passcode(line.place(), found.group(1) + found.group(2) + "•••"));
    }

    /** It has a figure in it, or stands behind a colon or what means as much. */
    private static boolean isSecret(MatchResult found) {
        var secret = found.group(3);
        boolean isSaid = SAID.matcher(found.group(2)).matches();
        return !NOTHING.matcher(secret).matches()
                && (isSaid || FIGURE.matcher(secret).matches());
    }
}

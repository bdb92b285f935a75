package kakehashi.ui.edit.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists of twenty ties as offices keep them; what they say is made up. */
public final class MadeLists {

    /** What an office in Viet Nam would write: place, partner, kind, day, field, note. A blank place goes on with the one above. */
    private static final String REGISTER =
            """
            tỉnh Quảng Trị|tỉnh Gifu|Biên bản ghi nhớ|04/05/2019|Giáo dục|Bản gốc ở Sở
            |thành phố Hamamatsu|Thỏa thuận hợp tác|21/11/2020|Thương mại, Giáo dục|
            |thành phố Matsue|Biên bản ghi nhớ|tháng 3/2021||
            Hà Tĩnh|tỉnh Kagoshima|Cam kết hợp tác|15/06/2018|Nông nghiệp|
            |thành phố Kurashiki|Biên bản ghi nhớ|07/08/2022||
            thành phố Đà Nẵng|thành phố Sakai|Quan hệ hữu nghị|13/02/2009||
            |thành phố Yokohama|Biên bản ghi nhớ|09/04/2013|Môi trường|
            |thành phố Fuchu|Biên bản ghi nhớ|03/03/2020||chưa rõ tỉnh nào
            |thành phố Kitami|Thỏa thuận hợp tác|12/10/2021|Nông nghiệp|
            tỉnh Thừa Thiên Huế|tỉnh Gifu|Biên bản ghi nhớ|tháng 11/2016||
            |thành phố Shizuoka|Thỏa thuận hợp tác|05/07/2018|Du lịch|
            |thành phố Takayama|Biên bản ghi nhớ|30/03/2019|Du lịch, Văn hóa|
            thành phố Hồ Chí Minh|thành phố Osaka|Thỏa thuận hợp tác|25/08/2011||
            |tỉnh Hyogo|Biên bản ghi nhớ|2007||
            |thành phố Toyamma|Biên bản ghi nhớ|11/12/2019||
            tỉnh Bình Dương|thành phố Daito|Thỏa thuận hợp tác|18/10/2017|Giáo dục|
            |thành phố Emmen|Thỏa thuận hợp tác|02/02/2017||không phải Nhật Bản
            thành phố Hải Phòng|thành phố Kitakyushu|Quan hệ hữu nghị|18/04/2014|Môi trường|
            |tỉnh Niigata|Cam kết hợp tác|22/09/2019||
            tỉnh Quảng Nam|thành phố Nagasaki|Biên bản ghi nhớ|28/11/2017|Văn hóa|
            """;

    private static final String PREFECTURE =
            """
            自治体名,提携先,提携年月日,提携の種類,備考
            堺市,ダナン市,平成21年2月13日,姉妹都市,
            府中市,フエ市,平成30年,友好都市,
            清水市,ハイフォン市,平成10年5月20日,覚書,合併前の締結
            静岡市,フエ市,H30.7.5,協定,
            横浜市,ダナン市,平成25年4月9日,覚書,
            大阪市,ホーチミン市,平成23年8月25日,友好都市,
            神戸市,ダナン市,令和元年6月3日,覚書,
            長崎市,ホイアン市,平成29年11月28日,姉妹都市,世界遺産
            北九州市,ハイフォン市,平成26年4月18日,姉妹都市,
            富山県,クアンナム省,昭和64年1月8日,覚書,
            高山市,フエ市,平成31年3月30日,約束,
            倉敷市,ハティン省,R4.8.7,約束,
            松江市,クアンチ省,令和3年3月,覚書,
            浜松市,クアンチ省,令和2年11月21日,協定,
            岐阜県,クアンチ省,R1.5.4,覚書,
            鹿児島県,ハティン省,平成30年6月15日,協定,
            新潟県,ハイフォン市,令和元年9月22日,協定,
            北見市,ダナン市,令和3年10月12日,協定,
            大東市,ビンズオン省,平成29年10月18日,協定,
            能登町,㈱髙島屋のある市,平成28年4月1日,覚書,
            """;

    private MadeLists() {}

    /** A workbook: a title, headings in two rows with joined cells, joined places, days as spreadsheets have them. */
    public static Path vietnamese(Path folder) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Bìa").createRow(1).createCell(1).setCellValue("Sổ theo dõi đối tác");
            XSSFSheet sheet = book.createSheet("Đối tác");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            put(sheet.createRow(0), "DANH MỤC THỎA THUẬN VỚI ĐỊA PHƯƠNG NHẬT BẢN");
            put(sheet.createRow(2), "TT", "Địa phương", "Đối tác", "Văn bản", "", "Lĩnh vực", "Ghi chú");
            put(sheet.createRow(3), "", "", "", "Loại hình", "Ngày ký", "", "");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
            for (int column : List.of(0, 1, 2, 5, 6)) {
                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            List<String> lines = REGISTER.lines().toList();
            int first = 0;
            for (int i = 0; i < lines.size(); i++) {
                List<String> cells = new ArrayList<>(List.of(lines.get(i).split("\\|", -1)));
                cells.add(0, String.valueOf(i + 1));
                Row row = sheet.createRow(4 + i);
                put(row, cells.toArray(new String[0]));
                if (cells.get(4).matches("\\d\\d/\\d\\d/\\d{4}")) {
                    String[] parts = cells.get(4).split("/", -1);
                    row.getCell(4).setCellValue(LocalDate.parse(parts[2] + "-" + parts[1] + "-" + parts[0]));
                    row.getCell(4).setCellStyle(day);
                }
                first = cells.get(1).isEmpty() ? first : i;
                boolean ends = i + 1 == lines.size() || !lines.get(i + 1).startsWith("|");
                if (ends && first < i) {
                    sheet.addMergedRegion(new CellRangeAddress(4 + first, 4 + i, 1, 1));
                }
            }
            Path file = folder.resolve("Đối tác Nhật Bản.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        }
    }

    /** A workbook of two ties, of which it hides the second, and the column of notes. */
    public static Path hiding(Path folder) throws IOException {
        Path file = folder.resolve("đã lọc.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("Đối tác");
            put(sheet.createRow(0), "Địa phương", "Đối tác", "Loại hình", "Ngày ký", "Ghi chú");
            put(sheet.createRow(1), "tỉnh Quảng Trị", "tỉnh Gifu", "MOU", "2019-02-26", "x");
            put(sheet.createRow(2), "tỉnh Quảng Trị", "tỉnh Nagano", "MOU", "2021-02-03", "y");
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(4, true);
            book.write(out);
        }
        return file;
    }

    private static void put(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    /** A text of a prefecture's office, with years of reigns, as its programs write it. */
    public static Path japanese(Path folder) throws IOException {
        return Files.write(
                folder.resolve("友好提携一覧.csv"),
                PREFECTURE.replace("\n", "\r\n").getBytes(Charset.forName("windows-31j")));
    }

    /** Makes both, to be looked at. */
    public static void main(String[] folder) throws IOException {
        vietnamese(Path.of(folder[0]));
        japanese(Path.of(folder[0]));
    }
}

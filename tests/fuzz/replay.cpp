// Runs a fuzz target over stored inputs: each file of the folders named, whole and cut short at every quarter.

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

int main(int argc, char **argv)
{
    int inputs = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator it(QString::fromLocal8Bit(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            const QByteArray bytes = file.readAll();
            for (int quarter = 0; quarter <= 4; ++quarter) {
                const QByteArray input = bytes.left(bytes.size() * quarter / 4);
                LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(input.constData()),
                                       static_cast<std::size_t>(input.size()));
                ++inputs;
            }
        }
    }
    std::printf("%d inputs replayed\n", inputs);
    return inputs > 0 ? 0 : 1;
}

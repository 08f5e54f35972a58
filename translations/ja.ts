<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>backflow::archive</name>
    <message>
        <source>The archive is damaged or is not a zip. Nothing of it was used: try again.</source>
        <translation>アーカイブが破損しているか、zip ではありません。内容は一切使用していません。再試行してください。</translation>
    </message>
    <message>
        <source>The archive is damaged at its entry &quot;%1&quot;. Nothing of it was used: try again.</source>
        <translation>アーカイブのエントリ「%1」が破損しています。内容は一切使用していません。再試行してください。</translation>
    </message>
    <message>
        <source>The archive is refused because it is too large: %1. Nothing of it was used.</source>
        <translation>アーカイブが大きすぎるため拒否しました: %1。内容は一切使用していません。</translation>
    </message>
    <message>
        <source>The archive is encrypted and cannot be read: &quot;%1&quot;.</source>
        <translation>アーカイブが暗号化されているため、読み取れません: 「%1」。</translation>
    </message>
    <message>
        <source>The archive uses a compression that Salesforce does not use: &quot;%1&quot;.</source>
        <translation>アーカイブで、Salesforce が使用しない圧縮方式が使われています: 「%1」。</translation>
    </message>
    <message>
        <source>its file &quot;%2&quot; is larger than %1 bytes</source>
        <translation>ファイル「%2」が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes, of which &quot;%2&quot; is the last</source>
        <translation>展開後のサイズが %1 バイトを超えます (最後のファイルは「%2」)</translation>
    </message>
    <message>
        <source>its file &quot;%2&quot; unpacks to more than %1 times its size</source>
        <translation>ファイル「%2」の展開後のサイズが、元のサイズの %1 倍を超えます</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>ファイル数が %1 件を超えています</translation>
    </message>
    <message>
        <source>The archive is refused because its entry &quot;%1&quot; is a link or a device. Nothing of it was used.</source>
        <translation>アーカイブのエントリ「%1」がリンクまたはデバイスであるため、拒否しました。内容は一切使用していません。</translation>
    </message>
    <message>
        <source>it is larger than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>The files are too many or too large for one archive. Take fewer.</source>
        <translation>ファイルが多すぎるか大きすぎるため、1 つのアーカイブにまとめられません。対象を減らしてください。</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>its name is longer than 1,024 characters</source>
        <translation>名前が 1,024 文字を超えています</translation>
    </message>
    <message>
        <source>its name holds a control character</source>
        <translation>名前に制御文字が含まれています</translation>
    </message>
    <message>
        <source>its name holds a backslash</source>
        <translation>名前にバックスラッシュが含まれています</translation>
    </message>
    <message>
        <source>its name is absolute</source>
        <translation>名前が絶対パスです</translation>
    </message>
    <message>
        <source>its name starts with a drive letter</source>
        <translation>名前がドライブ文字で始まっています</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <translation>名前がアーカイブの外部を指しています</translation>
    </message>
    <message>
        <source>its name has an empty part</source>
        <translation>名前に空の部分があります</translation>
    </message>
    <message>
        <source>The archive is refused because of its entry &quot;%1&quot;: %2. Nothing of it was used.</source>
        <translation>アーカイブのエントリ「%1」に問題があるため、拒否しました: %2。内容は一切使用していません。</translation>
    </message>
    <message>
        <source>another file has the same name when upper and lower case are not told apart</source>
        <translation>大文字と小文字を区別しない場合、同じ名前のファイルが他にもあります</translation>
    </message>
    <message>
        <source>a folder has the same name</source>
        <translation>同じ名前のフォルダーがあります</translation>
    </message>
    <message>
        <source>a file has the name of its folder</source>
        <translation>親フォルダーと同じ名前のファイルがあります</translation>
    </message>
    <message>
        <source>its name holds the character %1</source>
        <translation>名前に文字 %1 が含まれています</translation>
    </message>
    <message>
        <source>a part of its name ends in a dot or a blank</source>
        <translation>名前の一部がドットまたは空白で終わっています</translation>
    </message>
    <message>
        <source>%1 is the name of a device there</source>
        <translation>%1 はデバイスの名前です</translation>
    </message>
</context>
<context>
    <name>backflow::async</name>
    <message>
        <source>Stopped, as asked.</source>
        <translation>指示に従って停止しました。</translation>
    </message>
</context>
<context>
    <name>backflow::automation</name>
    <message>
        <source>%1: the mail server needs a name and a port.</source>
        <translation>%1: メールサーバーには名前とポートが必要です。</translation>
    </message>
    <message>
        <source>%1: only a mail server on this computer may be spoken to in the open.</source>
        <translation>%1: 暗号化せずに接続できるのは、このコンピューターのメールサーバーだけです。</translation>
    </message>
    <message>
        <source>%1: “%2” is no address to send from.</source>
        <translation>%1: 「%2」は送信元アドレスではありません。</translation>
    </message>
    <message>
        <source>%1: say to whom, up to 50 addresses.</source>
        <translation>%1: 送信先を 50 件まで指定してください。</translation>
    </message>
    <message>
        <source>%1: “%2” is no address to send to.</source>
        <translation>%1: 「%2」は送信先アドレスではありません。</translation>
    </message>
    <message>
        <source>A way of telling</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>A way of telling is email, slack or teams; a mail server is spoken to by starttls, tls or none.</source>
        <translation>チャネルは email、slack、teams のいずれか、メールサーバーへの接続は starttls、tls、none のいずれかです。</translation>
    </message>
    <message>
        <source>There are too many hosts or ways of telling.</source>
        <translation>ホストまたはチャネルが多すぎます。</translation>
    </message>
    <message>
        <source>“%1” is no host. It is written like ci.example.com, without https://.</source>
        <translation>「%1」はホストではありません。ci.example.com のように https:// なしで入力します。</translation>
    </message>
    <message>
        <source>The id of a way of telling is damaged.</source>
        <translation>チャネルの ID が破損しています。</translation>
    </message>
    <message>
        <source>A way of telling has no name.</source>
        <translation>チャネルに名前がありません。</translation>
    </message>
    <message>
        <source>Two ways of telling are called %1.</source>
        <translation>%1 という名前のチャネルが 2 つあります。</translation>
    </message>
    <message>
        <source>The settings of the rules cannot be read: %1 at byte %2.</source>
        <translation>ルールの設定を読み取れません: %1 (バイト %2)。</translation>
    </message>
    <message>
        <source>The settings of the rules are not those of this version of Backflow.</source>
        <translation>ルールの設定が、このバージョンの Backflow のものではありません。</translation>
    </message>
    <message>
        <source>The settings of the rules</source>
        <translation>ルールの設定</translation>
    </message>
    <message>
        <source>This is not the address of a webhook. It begins with https://.</source>
        <translation>Webhook のアドレスではありません。https:// で始まります。</translation>
    </message>
    <message>
        <source>The run was left unfinished on %1. Look there what became of it.</source>
        <translation>%1 での実行が完了していません。結果はそのコンピューターで確認してください。</translation>
    </message>
    <message>
        <source>Another program went on with the rule %1; this one stops.</source>
        <translation>別のプログラムがルール %1 を続行しているため、停止します。</translation>
    </message>
    <message>
        <source>The org&apos;s check found problems: %1</source>
        <translation>組織の検証で問題が見つかりました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test(s) failed.</source>
        <translation>
            <numerusform>テスト %Ln 件が失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the code were to be tested, and the org told nothing of what its tests reached.</source>
        <translation>コードの %1 % のテストが必要ですが、組織からカバレッジが返されませんでした。</translation>
    </message>
    <message>
        <source>The tests reached %1 % of the code, and %2 % are asked for.</source>
        <translation>テストのカバレッジは %1 % で、%2 % が必要です。</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>It waits for approvals by others: %1 of %2.</source>
        <translation>他の人の承認を待っています: %2 件中 %1 件。</translation>
    </message>
    <message>
        <source>Compliance cannot be looked at by this program, so this does not go on.</source>
        <translation>このプログラムではコンプライアンスを確認できないため、続行しません。</translation>
    </message>
    <message>
        <source>%1 is not on the list of hosts that rules may call. Nothing was sent.</source>
        <translation>%1 は、ルールが呼び出してよいホストの一覧にありません。何も送信していません。</translation>
    </message>
    <message>
        <source>This program reaches no web address, so %1 was not asked.</source>
        <translation>このプログラムは Web に接続しないため、%1 に問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 answered with status %2, and %3 is asked for.</source>
        <translation>%1 の応答はステータス %2 で、%3 が必要です。</translation>
    </message>
    <message>
        <source>What %1 answered does not hold “%2”.</source>
        <translation>%1 の応答に「%2」が含まれていません。</translation>
    </message>
    <message>
        <source>It waits for somebody to do this in %1, once: %2</source>
        <translation>%1 での次の作業 (1 回) を待っています: %2</translation>
    </message>
    <message>
        <source>The password of %1 is not on this computer. Give it first.</source>
        <translation>%1 のパスワードがこのコンピューターにありません。先に入力してください。</translation>
    </message>
    <message>
        <source>The address of the webhook of %1 is not on this computer. Give it first.</source>
        <translation>%1 の Webhook のアドレスがこのコンピューターにありません。先に入力してください。</translation>
    </message>
    <message>
        <source>This program reaches no web address.</source>
        <translation>このプログラムは Web に接続しません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Whether it took the message is not known.</source>
        <translation>%1 から時間内に応答がありませんでした。メッセージが受け付けられたかどうかは不明です。</translation>
    </message>
    <message>
        <source>%1 was not reached. %2</source>
        <translation>%1 に接続できませんでした。%2</translation>
    </message>
    <message>
        <source>%1 did not take the message: it answered with status %2.</source>
        <translation>%1 がメッセージを受け付けませんでした: ステータス %2。</translation>
    </message>
    <message>
        <source>This program reaches no mail server.</source>
        <translation>このプログラムはメールサーバーに接続しません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Telling %1</source>
        <translation>%1 に通知しています</translation>
    </message>
    <message>
        <source>The message could not be kept for another try.</source>
        <translation>再試行のためにメッセージを保存できませんでした。</translation>
    </message>
    <message>
        <source>Backflow: a trial message</source>
        <translation>Backflow: テストメッセージ</translation>
    </message>
    <message>
        <source>This is a trial. “%1” works: rules will tell of their runs here.</source>
        <translation>これはテストです。「%1」は機能しています。ルールの実行がここに通知されます。</translation>
    </message>
    <message>
        <source>Condition “%1”: an address begins with https:// and names no user.</source>
        <translation>条件「%1」: アドレスは https:// で始まり、ユーザー名を含みません。</translation>
    </message>
    <message>
        <source>Condition “%1”: an address is called by GET or POST.</source>
        <translation>条件「%1」: アドレスは GET または POST で呼び出します。</translation>
    </message>
    <message>
        <source>Condition “%1”: %2 is no status of an answer.</source>
        <translation>条件「%1」: %2 は応答のステータスではありません。</translation>
    </message>
    <message>
        <source>A condition is named by lower-case letters, digits and hyphens; “%1” is not.</source>
        <translation>条件の名前は小文字、数字、ハイフンです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Condition “%1” comes before a deployment, not after it.</source>
        <translation>条件「%1」はリリースの前に置くもので、後には置けません。</translation>
    </message>
    <message>
        <source>Condition “%1” asks for 1 to 10 people.</source>
        <translation>条件「%1」の人数は 1 ～ 10 人です。</translation>
    </message>
    <message>
        <source>Condition “%1”: coverage is 0 to 100 percent.</source>
        <translation>条件「%1」: カバレッジは 0 ～ 100 % です。</translation>
    </message>
    <message>
        <source>Condition “%1”: a rule names no single tests.</source>
        <translation>条件「%1」: ルールでは個々のテストを指定できません。</translation>
    </message>
    <message>
        <source>Condition “%1” takes low, medium, high or critical.</source>
        <translation>条件「%1」は low、medium、high、critical のいずれかです。</translation>
    </message>
    <message>
        <source>Condition “%1” says what a person has to do.</source>
        <translation>条件「%1」には、人が行う作業を書きます。</translation>
    </message>
    <message>
        <source>A rule has at most %1 conditions.</source>
        <translation>ルールの条件は %1 個までです。</translation>
    </message>
    <message>
        <source>Only a rule that deploys has conditions for afterwards.</source>
        <translation>実行後の条件を持てるのは、リリースするルールだけです。</translation>
    </message>
    <message>
        <source>A rule that only looks has no conditions.</source>
        <translation>調べるだけのルールに条件はありません。</translation>
    </message>
    <message>
        <source>Two conditions are named “%1”.</source>
        <translation>「%1」という名前の条件が 2 つあります。</translation>
    </message>
    <message>
        <source>The id of a rule is damaged.</source>
        <translation>ルールの ID が破損しています。</translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation>ルールに名前がありません。</translation>
    </message>
    <message>
        <source>The rule has no target.</source>
        <translation>ルールにターゲットがありません。</translation>
    </message>
    <message>
        <source>A rule has at most %1 targets.</source>
        <translation>ルールのターゲットは %1 個までです。</translation>
    </message>
    <message>
        <source>The target %1 is named twice.</source>
        <translation>ターゲット %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>メモが長すぎます。</translation>
    </message>
    <message>
        <source>There is no environment called %1.</source>
        <translation>%1 という環境はありません。</translation>
    </message>
    <message>
        <source>%1 does not lie below %2: rules bring changes down only.</source>
        <translation>%1 は %2 の下位にありません。ルールは下位へだけ変更を反映します。</translation>
    </message>
    <message>
        <source>A condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>“%1” is no condition that this version knows.</source>
        <translation>「%1」は、このバージョンが認識できる条件ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no test level.</source>
        <translation>「%1」はテストレベルではありません。</translation>
    </message>
    <message>
        <source>When the rule runs</source>
        <translation>ルールを実行するとき</translation>
    </message>
    <message>
        <source>A rule runs when somebody says so (manual), by a schedule, or on an event.</source>
        <translation>ルールは、指示されたとき (manual)、スケジュール (schedule)、またはイベント (event) で実行されます。</translation>
    </message>
    <message>
        <source>This is not the file of a rule of this version of Backflow.</source>
        <translation>このバージョンの Backflow のルールファイルではありません。</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>A rule tells of its runs never, of problems, or always.</source>
        <translation>ルールの通知は never、problems、always のいずれかです。</translation>
    </message>
    <message>
        <source>A rule checks, prepares or deploys.</source>
        <translation>ルールは check、prepare、deploy のいずれかです。</translation>
    </message>
    <message>
        <source>The rule does not say since when it is on (since).</source>
        <translation>ルールがいつから有効か (since) がありません。</translation>
    </message>
    <message>
        <source>The file of the rule is too large.</source>
        <translation>ルールファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The file of the rule cannot be read: %1 at byte %2.</source>
        <translation>ルールファイルを読み取れません: %1 (バイト %2)。</translation>
    </message>
    <message>
        <source>the file bears another rule&apos;s name.</source>
        <translation>ファイル名が別のルールのものです。</translation>
    </message>
    <message>
        <source>There is a rule called %1 already. Nothing was changed.</source>
        <translation>%1 という名前のルールは既にあります。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no such rule any more.</source>
        <translation>そのルールはもうありません。</translation>
    </message>
    <message>
        <source>The rule %1 has no task “%2”.</source>
        <translation>ルール %1 に作業「%2」はありません。</translation>
    </message>
    <message>
        <source>Nobody has signed in to that org yet.</source>
        <translation>その組織にはまだ誰もログインしていません。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>A condition is not met: %1.</source>
        <translation>条件が満たされていません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>スキップ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with trouble</source>
        <translation>
            <numerusform>問題あり %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or its source is no environment of this pipeline any more. Change the rule.</source>
        <translation>%1 またはソースが、このパイプラインの環境ではなくなりました。ルールを変更してください。</translation>
    </message>
    <message>
        <source>%1 does not lie below %2 any more. Change the rule.</source>
        <translation>%1 は %2 の下位ではなくなりました。ルールを変更してください。</translation>
    </message>
    <message>
        <source>Skipped %1. Nothing was changed. %2</source>
        <translation>%1 をスキップしました。何も変更されていません。%2</translation>
    </message>
    <message>
        <source>Skipped %1 because an org could not be read. Nothing was changed. %2</source>
        <translation>組織を取得できなかったため、%1 をスキップしました。何も変更されていません。%2</translation>
    </message>
    <message>
        <source>Skipped %1: it or %2 has never been read. Read both first.</source>
        <translation>%1 をスキップしました。ターゲットまたは %2 が一度も取得されていません。先に両方を取得してください。</translation>
    </message>
    <message>
        <source>Skipped %1: another promotion holds it.</source>
        <translation>%1 をスキップしました。別のプロモーションが使用中です。</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %1: %Ln component(s) hold work of its own that was not promoted yet.</source>
        <translation>
            <numerusform>%1 をスキップしました。まだプロモーションされていない独自の作業がコンポーネント %Ln 件にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has everything that %2 has.</source>
        <translation>%1 には %2 のすべてがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln component(s) to receive from %2.</source>
        <translation>
            <numerusform>%1 には %2 から反映待ちのコンポーネントが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) would be needed.</source>
        <translation>
            <numerusform>決定が %Ln 件必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them hold work of the target&apos;s own.</source>
        <translation>
            <numerusform>うち %Ln 件にターゲット独自の作業があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made and needs %Ln decision(s) of yours; a rule takes none.</source>
        <translation>
            <numerusform>%1 のプランを作成しました。あなたの決定が %Ln 件必要です。ルールは決定を行いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan for %1 is made and was not deployed. %2</source>
        <translation>%1 のプランを作成しましたが、リリースしていません。%2</translation>
    </message>
    <message numerus="yes">
        <source>The plan for %1 is made, with %Ln component(s). Deploy it when it suits.</source>
        <translation>
            <numerusform>%1 のプランを作成しました (コンポーネント %Ln 件)。都合のよいときにリリースしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has received everything. %2</source>
        <translation>%1 にすべて反映しました。%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has received %Ln component(s) from %2.</source>
        <translation>
            <numerusform>%1 に %2 からコンポーネント %Ln 件を反映しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would plan %Ln component(s) for %1.</source>
        <translation>
            <numerusform>%1 に対してコンポーネント %Ln 件のプランを作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Would look whether %1.</source>
        <translation>次を確認します: %1。</translation>
    </message>
    <message>
        <source>Would deploy to %1.</source>
        <translation>%1 にリリースします。</translation>
    </message>
    <message>
        <source>looks what is due</source>
        <translation>反映待ちを調べる</translation>
    </message>
    <message>
        <source>makes the plan</source>
        <translation>プランを作成する</translation>
    </message>
    <message>
        <source>deploys</source>
        <translation>リリースする</translation>
    </message>
    <message>
        <source>when a snapshot of %1 changed</source>
        <translation>%1 のスナップショットが変わったとき</translation>
    </message>
    <message>
        <source>when a promotion to %1 ended</source>
        <translation>%1 へのプロモーションが終わったとき</translation>
    </message>
    <message>
        <source>when drift is found in %1</source>
        <translation>%1 でドリフトが見つかったとき</translation>
    </message>
    <message>
        <source>when %1 was refreshed</source>
        <translation>%1 が更新されたとき</translation>
    </message>
    <message>
        <source>when %1 is on a new release</source>
        <translation>%1 が新しいリリースになったとき</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>指示されたとき</translation>
    </message>
    <message>
        <source>the org&apos;s check passes</source>
        <translation>組織の検証に合格する</translation>
    </message>
    <message>
        <source>%1 pass and reach %2 % of the code</source>
        <translation>%1 に合格し、カバレッジが %2 % 以上</translation>
    </message>
    <message>
        <source>%1 pass</source>
        <translation>%1 に合格する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other person(s) approve</source>
        <translation>
            <numerusform>他の %Ln 人が承認する</numerusform>
        </translation>
    </message>
    <message>
        <source>no compliance rule of severity %1 or worse is broken</source>
        <translation>重大度 %1 以上のコンプライアンスルール違反がない</translation>
    </message>
    <message>
        <source>%1 answers with %2</source>
        <translation>%1 が %2 を返す</translation>
    </message>
    <message>
        <source>this was done there once: %1</source>
        <translation>そこで次の作業が 1 回済んでいる: %1</translation>
    </message>
    <message>
        <source>Looks what is due from %1 to %2, %3</source>
        <translation>%1 から %2 への反映待ちを調べます (%3)</translation>
    </message>
    <message>
        <source>Makes the plan from %1 to %2, %3</source>
        <translation>%1 から %2 へのプランを作成します (%3)</translation>
    </message>
    <message>
        <source>Brings what is due from %1 down to %2, %3</source>
        <translation>%1 の反映待ちを %2 に反映します (%3)</translation>
    </message>
    <message>
        <source>, if %1</source>
        <translation>。条件: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Running since %1</source>
        <translation>%1 から実行中</translation>
    </message>
    <message>
        <source>Never again: its days are over</source>
        <translation>今後なし (期間終了)</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>%1 が予定時刻</translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s): no program was there.</source>
        <translation>
            <numerusform>%Ln 回逃しました。プログラムが動いていませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Has not run yet</source>
        <translation>まだ実行されていません</translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln time(s) since.</source>
        <translation>
            <numerusform>その後 %Ln 回逃しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Due since %1.</source>
        <translation>%1 が予定時刻です。</translation>
    </message>
    <message>
        <source>Starts now.</source>
        <translation>今すぐ開始します。</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>ルールはオフです。</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>スケジュールは一時停止中です。</translation>
    </message>
    <message>
        <source>The rule runs when somebody says so.</source>
        <translation>ルールは指示されたときに実行されます。</translation>
    </message>
    <message>
        <source>Not due yet.</source>
        <translation>まだ予定時刻ではありません。</translation>
    </message>
    <message>
        <source>Was due at %1 and is not caught up on: no program was there in time.</source>
        <translation>%1 が予定時刻でしたが、時間内にプログラムが動いていなかったため実行しません。</translation>
    </message>
    <message>
        <source>Nothing happened since it was last looked at.</source>
        <translation>前回の確認以降、何も起きていません。</translation>
    </message>
    <message>
        <source>Looked for the first time; from now on changes count.</source>
        <translation>初回の確認です。今後の変更から対象になります。</translation>
    </message>
    <message>
        <source>It cannot be seen just now (%1).</source>
        <translation>現在確認できません (%1)。</translation>
    </message>
    <message>
        <source>Rule “%1” had trouble</source>
        <translation>ルール「%1」で問題がありました</translation>
    </message>
    <message>
        <source>Rule “%1” waits</source>
        <translation>ルール「%1」が待っています</translation>
    </message>
    <message>
        <source>Rule “%1” ran</source>
        <translation>ルール「%1」を実行しました</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>所有者: %1</translation>
    </message>
    <message>
        <source>The record of the run could not be shared with the team: %1</source>
        <translation>実行の記録をチームと共有できませんでした: %1</translation>
    </message>
    <message>
        <source>Stopped before it was through. What was planned is kept.</source>
        <translation>途中で停止しました。作成したプランは保持されています。</translation>
    </message>
    <message>
        <source>What is kept of the rule&apos;s runs cannot be read. It is not run until that is put right: a newer version of Backflow may have written it.</source>
        <translation>ルールの実行の記録を読み取れません。解消されるまで実行されません。新しいバージョンの Backflow が書き込んだ可能性があります。</translation>
    </message>
    <message>
        <source>“%1” of a schedule holds something that is no number.</source>
        <translation>スケジュールの「%1」に数値でないものがあります。</translation>
    </message>
    <message>
        <source>“%1” is no day like 2026-12-31.</source>
        <translation>「%1」は 2026-12-31 のような日付ではありません。</translation>
    </message>
    <message>
        <source>A schedule needs at least one time of day, like 22:00.</source>
        <translation>スケジュールには 22:00 のような時刻が 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>A schedule has at most %1 times a day.</source>
        <translation>スケジュールの時刻は 1 日 %1 個までです。</translation>
    </message>
    <message>
        <source>A time of a schedule is none: it is written like 22:00.</source>
        <translation>スケジュールの時刻が正しくありません。22:00 のように入力します。</translation>
    </message>
    <message>
        <source>There is no time zone “%1” here. It is written like Europe/Berlin.</source>
        <translation>タイムゾーン「%1」はありません。Europe/Berlin のように入力します。</translation>
    </message>
    <message>
        <source>Days of the week are numbered 1 (Monday) to 7 (Sunday).</source>
        <translation>曜日は 1 (月曜) ～ 7 (日曜) です。</translation>
    </message>
    <message>
        <source>Days of the month are numbered 1 to 31; -1 is the last one.</source>
        <translation>日は 1 ～ 31 で、-1 は月末です。</translation>
    </message>
    <message>
        <source>Days of rest end before they begin.</source>
        <translation>休止日の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>The schedule ends before it begins.</source>
        <translation>スケジュールの終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>A rule may start from 1 minute to 7 days late.</source>
        <translation>開始の遅れは 1 分～ 7 日まで許容できます。</translation>
    </message>
    <message>
        <source>The schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>every day at %1 (%2)</source>
        <translation>毎日 %1 (%2)</translation>
    </message>
    <message>
        <source>on %1 at %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>on day %1 of the month at %2 (%3)</source>
        <translation>毎月 %1 日 %2 (%3)</translation>
    </message>
    <message>
        <source>, if it is %1</source>
        <translation>、%1 の場合</translation>
    </message>
    <message>
        <source>, but on no day of rest</source>
        <translation>、休止日を除く</translation>
    </message>
    <message>
        <source>, until %1</source>
        <translation>、%1 まで</translation>
    </message>
    <message>
        <source>This is a dry run: nothing is changed.</source>
        <translation>これは試行です。何も変更しません。</translation>
    </message>
    <message>
        <source>There is no stored %1 named “%2”.</source>
        <translation>「%2」という %1 は保存されていません。</translation>
    </message>
    <message>
        <source>The Git remote did not take what was to be kept on %1. Nothing was changed; try again in a moment.</source>
        <translation>Git リモートが %1 への保存を受け付けませんでした。何も変更されていません。少し待ってから再試行してください。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and that of %1 are %Ln minute(s) apart.</source>
        <translation>
            <numerusform>このコンピューターと %1 の時計が %Ln 分ずれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule “%1”: %2</source>
        <translation>ルール「%1」: %2</translation>
    </message>
</context>
<context>
    <name>backflow::base</name>
    <message>
        <source>A record may hold whole numbers only.</source>
        <translation>記録に含められる数値は整数のみです。</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>空き容量がないため、%1 を書き込めません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is missing or the disk is read-only.</source>
        <translation>%1 を書き込めません。権限がないか、ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 の読み取りまたは書き込みができませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 を開けませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 bytes allowed.</source>
        <translation>%1 が上限の %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>backflow::compare</name>
    <message>
        <source>The source cannot be read as XML. %1</source>
        <translation>ソースを XML として読み取れません。%1</translation>
    </message>
    <message>
        <source>The target cannot be read as XML. %1</source>
        <translation>ターゲットを XML として読み取れません。%1</translation>
    </message>
    <message>
        <source>The two are of different types: %1 and %2.</source>
        <translation>2 つの種別が異なります: %1 と %2。</translation>
    </message>
    <message>
        <source>%1: what is kept cannot be told from what is not.</source>
        <translation>%1: 維持される部分とそれ以外を区別できません。</translation>
    </message>
</context>
<context>
    <name>backflow::demo</name>
    <message>
        <source>The demonstration could not write %1: %2.</source>
        <translation>デモで %1 を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The earlier demonstration in %1 could not be removed.</source>
        <translation>%1 にある以前のデモを削除できませんでした。</translation>
    </message>
    <message>
        <source>As released</source>
        <translation>リリース時の状態</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Reading the orgs as they were released</source>
        <translation>リリース時点の組織を読み取っています</translation>
    </message>
    <message>
        <source>Reading the orgs as they are now</source>
        <translation>現在の組織を読み取っています</translation>
    </message>
    <message>
        <source>Every working morning</source>
        <translation>平日の毎朝</translation>
    </message>
    <message>
        <source>After a hotfix</source>
        <translation>緊急修正の後</translation>
    </message>
</context>
<context>
    <name>backflow::dependencies</name>
    <message>
        <source>It is too large to be read as code.</source>
        <translation>大きすぎるため、コードとして読み取れません。</translation>
    </message>
    <message>
        <source>The org does not tell its dependencies; those in the files count.</source>
        <translation>組織から連動関係を取得できないため、ファイル内の連動関係を使用します。</translation>
    </message>
    <message>
        <source>The org told only the first %1 dependencies of %2 on %3.</source>
        <translation>組織から取得できたのは、%3 に対する %2 の連動関係のうち最初の %1 件のみです。</translation>
    </message>
    <message>
        <source>Package %1 brings it. Install that package in the target, or see which version it has.</source>
        <translation>パッケージ %1 に含まれています。ターゲットにそのパッケージをインストールするか、バージョンを確認してください。</translation>
    </message>
    <message>
        <source>No object of %1 that was retrieved has a field of that name. Retrieve the objects of %1 again.</source>
        <translation>%1 から取得したオブジェクトに、その名前の項目はありません。%1 のオブジェクトを再取得してください。</translation>
    </message>
    <message>
        <source>Retrieve %1 from %2 to find it; if it is not there, %2 itself refers to something that is gone.</source>
        <translation>%2 から %1 を取得すると見つかる可能性があります。存在しない場合は、%2 自体が、すでに存在しないものを参照しています。</translation>
    </message>
    <message>
        <source>%1 is a part of it</source>
        <translation>%1 の親</translation>
    </message>
    <message>
        <source>%1 shows it</source>
        <translation>%1 で表示</translation>
    </message>
    <message>
        <source>%1 gives access to it</source>
        <translation>%1 でアクセス権を付与</translation>
    </message>
    <message>
        <source>a formula of %1 reads it</source>
        <translation>%1 の数式で参照</translation>
    </message>
    <message>
        <source>a condition of %1 tests it</source>
        <translation>%1 の条件で評価</translation>
    </message>
    <message>
        <source>%1 reads it</source>
        <translation>%1 で読み取り</translation>
    </message>
    <message>
        <source>%1 writes it</source>
        <translation>%1 で書き込み</translation>
    </message>
    <message>
        <source>%1 points to it</source>
        <translation>%1 から参照</translation>
    </message>
    <message>
        <source>%1 takes its values from it</source>
        <translation>%1 の値の取得元</translation>
    </message>
    <message>
        <source>%1 calls it</source>
        <translation>%1 から呼び出し</translation>
    </message>
    <message>
        <source>%1 uses it</source>
        <translation>%1 で使用</translation>
    </message>
    <message>
        <source>%1 contains it</source>
        <translation>%1 に含まれる</translation>
    </message>
    <message>
        <source>%1 translates it</source>
        <translation>%1 で翻訳</translation>
    </message>
    <message>
        <source>%1 assigns it</source>
        <translation>%1 で割り当て</translation>
    </message>
    <message>
        <source>%1 sends it</source>
        <translation>%1 から送信</translation>
    </message>
    <message>
        <source>%1 shares with it</source>
        <translation>%1 の共有先</translation>
    </message>
    <message>
        <source>%1 takes a text from it</source>
        <translation>%1 のテキストの取得元</translation>
    </message>
    <message>
        <source>%1 is a record of it</source>
        <translation>%1 のレコードの型</translation>
    </message>
    <message>
        <source>%1 runs on it</source>
        <translation>%1 の実行対象</translation>
    </message>
    <message>
        <source>%1 names it</source>
        <translation>%1 で名前を指定</translation>
    </message>
    <message>
        <source>Apex class</source>
        <translation>Apex クラス</translation>
    </message>
    <message>
        <source>Apex trigger</source>
        <translation>Apex トリガー</translation>
    </message>
    <message>
        <source>Visualforce page</source>
        <translation>Visualforce ページ</translation>
    </message>
    <message>
        <source>Visualforce component</source>
        <translation>Visualforce コンポーネント</translation>
    </message>
    <message>
        <source>Aura component</source>
        <translation>Aura コンポーネント</translation>
    </message>
    <message>
        <source>Lightning web component</source>
        <translation>Lightning Web コンポーネント</translation>
    </message>
    <message>
        <source>app</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>label file</source>
        <translation>表示ラベルファイル</translation>
    </message>
    <message>
        <source>label</source>
        <translation>表示ラベル</translation>
    </message>
    <message>
        <source>custom metadata record</source>
        <translation>カスタムメタデータレコード</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Lightning page</source>
        <translation>Lightning ページ</translation>
    </message>
    <message>
        <source>button</source>
        <translation>ボタン</translation>
    </message>
    <message>
        <source>workflow of</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>sharing rules of</source>
        <translation>共有ルール</translation>
    </message>
    <message>
        <source>assignment rules of</source>
        <translation>割り当てルール</translation>
    </message>
    <message>
        <source>%1, as the org says</source>
        <translation>%1 (組織の情報)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependencies the org told name something that several objects have; they were left out.</source>
        <translation>
            <numerusform>組織から得た連動関係のうち %Ln 件は、対象のオブジェクトを特定できないため除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop</name>
    <message>
        <source>Keeps Salesforce environments in step.</source>
        <translation>Salesforce 環境の足並みをそろえます。</translation>
    </message>
    <message>
        <source>Open the workspace in &lt;folder&gt;.</source>
        <translation>&lt;folder&gt; のワークスペースを開きます。</translation>
    </message>
    <message>
        <source>Open the sample company; nothing leaves this computer.</source>
        <translation>サンプル会社を開きます。何もこのコンピューターの外へ出ません。</translation>
    </message>
    <message>
        <source>Draw every screen of the sample company into &lt;folder&gt;, then end.</source>
        <translation>サンプル会社のすべての画面を &lt;folder&gt; に描画して終了します。</translation>
    </message>
    <message>
        <source>Size of the window, for --shots: 1440x900.</source>
        <translation>--shots のウィンドウサイズ: 1440x900。</translation>
    </message>
    <message>
        <source>light, dark or system, for this time only.</source>
        <translation>light、dark、system のいずれか。今回だけ使用します。</translation>
    </message>
    <message>
        <source>The language to speak, for this time only.</source>
        <translation>今回だけ使用する言語。</translation>
    </message>
    <message>
        <source>Show what the merge of three versions of a file left undecided; four files are named: the common version, the version merged into, the version that is merged, and where the result goes. The exit code is 0 once that is written, and 1 when the window was closed before.</source>
        <translation>ファイルの 3 つのバージョンのマージで未決定のまま残ったものを表示します。共通バージョン、マージ先のバージョン、マージするバージョン、結果の書き込み先の 4 つのファイルを指定します。結果が書き込まれると終了コードは 0、その前にウィンドウが閉じられると 1 です。</translation>
    </message>
    <message>
        <source>What the version merged into is called, for --mergetool.</source>
        <translation>--mergetool でのマージ先のバージョンの名前。</translation>
    </message>
    <message>
        <source>What the version that is merged is called, for --mergetool.</source>
        <translation>--mergetool でのマージするバージョンの名前。</translation>
    </message>
    <message>
        <source>--mergetool takes four files.</source>
        <translation>--mergetool には 4 つのファイルが必要です。</translation>
    </message>
    <message>
        <source>This branch</source>
        <translation>このブランチ</translation>
    </message>
    <message>
        <source>Other branch</source>
        <translation>相手のブランチ</translation>
    </message>
    <message>
        <source>Size of the letters in per cent, for --shots.</source>
        <translation>文字の大きさ (パーセント)。--shots 用。</translation>
    </message>
    <message>
        <source>Longer words with accents, and all from right to left, for --shots.</source>
        <translation>アクセント付きの長い語で、すべて右から左へ。--shots 用。</translation>
    </message>
    <message>
        <source>Go there when the workspace is open: app://component/ApexClass/Name, app://environment/UAT, app://promotion/ID or app://section/history. The same address without --open does it, too.</source>
        <translation>ワークスペースが開いたら移動する場所: app://component/ApexClass/Name、app://environment/UAT、app://promotion/ID、app://section/history。--open なしで同じアドレスを渡すこともできます。</translation>
    </message>
    <message>
        <source>Where to go, as with --open.</source>
        <translation>移動先 (--open と同じ)。</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 には何もありません。</translation>
    </message>
    <message>
        <source>Width of the pictures, in few colours, for --shots.</source>
        <translation>--shots の画像の幅 (少ない色数で)。</translation>
    </message>
    <message>
        <source>Every picture in high contrast as well, for --shots.</source>
        <translation>--shots の各画像をハイコントラストでも作成します。</translation>
    </message>
</context>
<context>
    <name>backflow::desktop::RuleScheduler</name>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) that are due</source>
        <translation>
            <numerusform>実行時刻になったルール %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::desktop::Session</name>
    <message>
        <source>Starting the sample company&apos;s orgs</source>
        <translation>サンプル会社の組織を起動しています</translation>
    </message>
    <message>
        <source>Reading the orgs</source>
        <translation>組織を取得中</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the sample company: %1</source>
        <translation>サンプル会社用の一時フォルダーを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>Open the sample company</source>
        <translation>サンプル会社を開く</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開きました</translation>
    </message>
</context>
<context>
    <name>backflow::desktop::Tray</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Backflow</source>
        <translation>Backflow</translation>
    </message>
    <message>
        <source>Pause the schedule</source>
        <translation>スケジュールを一時停止</translation>
    </message>
    <message>
        <source>9+</source>
        <translation>9+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>%Ln 件要対応</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::git</name>
    <message>
        <source>“%1” cannot be the name of a file in a repository.</source>
        <translation>「%1」はリポジトリ内のファイル名として使用できません。</translation>
    </message>
    <message>
        <source>A folder of the stored content is damaged.</source>
        <translation>保存された内容のフォルダーが破損しています。</translation>
    </message>
    <message>
        <source>The repository holds a file that is not safe to read: %1</source>
        <translation>リポジトリに、安全に読み取れないファイルがあります: %1</translation>
    </message>
    <message>
        <source>A commit needs the name of its author; set one first.</source>
        <translation>コミットには作成者名が必要です。先に設定してください。</translation>
    </message>
    <message>
        <source>The content of “%1” is not in the local repository.</source>
        <translation>「%1」の内容がローカルリポジトリにありません。</translation>
    </message>
    <message>
        <source>The branch “%1” was changed by somebody else in the meantime; nothing was written.</source>
        <translation>その間に別のユーザーがブランチ「%1」を変更しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>There is no space left on the disk; free some and try again.</source>
        <translation>ディスクに空き容量がありません。空き容量を増やしてから再試行してください。</translation>
    </message>
    <message>
        <source>The repository cannot be written: permission is missing or the disk is read-only.</source>
        <translation>リポジトリに書き込めません。権限がないか、ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>The local repository is damaged; fetch it again or restore its folder from a backup.</source>
        <translation>ローカルリポジトリが破損しています。もう一度フェッチするか、フォルダーをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Somebody else changed the branch in the meantime; look at the new state and try again.</source>
        <translation>その間に別のユーザーがブランチを変更しました。最新の状態を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The Git server cannot be reached; check the network and the remote&apos;s address.</source>
        <translation>Git サーバーに接続できません。ネットワークとリモートのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The folder belongs to another user of this machine.</source>
        <translation>フォルダーの所有者は、このコンピューターの別のユーザーです。</translation>
    </message>
    <message>
        <source>The name is not one that Git allows.</source>
        <translation>Git で使用できない名前です。</translation>
    </message>
    <message>
        <source>The repository uses a Git feature that is not supported here.</source>
        <translation>リポジトリで、サポートされていない Git の機能が使われています。</translation>
    </message>
    <message>
        <source>Nothing was changed; the log holds the details.</source>
        <translation>何も変更していません。詳細はログにあります。</translation>
    </message>
    <message>
        <source>The stored content holds a file name that is not allowed: “%1”.</source>
        <translation>保存された内容に、使用できないファイル名が含まれています: 「%1」。</translation>
    </message>
    <message>
        <source>The branch “%1” could not be moved.</source>
        <translation>ブランチ「%1」を移動できませんでした。</translation>
    </message>
    <message>
        <source>Another program holds it, or one that died left the file %1 behind.</source>
        <translation>別のプログラムが使用中であるか、異常終了したプログラムのファイル %1 が残っています。</translation>
    </message>
    <message>
        <source>It was deleted in the meantime.</source>
        <translation>その間に削除されました。</translation>
    </message>
    <message>
        <source>The branch “%1” could not be deleted.</source>
        <translation>ブランチ「%1」を削除できませんでした。</translation>
    </message>
    <message>
        <source>Somebody else moved or deleted it meanwhile.</source>
        <translation>その間に別のユーザーが移動または削除しました。</translation>
    </message>
    <message>
        <source>The branch “%1” exists, though it should not.</source>
        <translation>存在しないはずのブランチ「%1」が存在します。</translation>
    </message>
    <message>
        <source>somebody else changed the branch on the server; fetch and look at it again</source>
        <translation>別のユーザーがサーバー上のブランチを変更しました。フェッチして、もう一度確認してください</translation>
    </message>
    <message>
        <source>the new state does not build on what the server has; fetch and try again</source>
        <translation>新しい状態がサーバーの内容に基づいていません。フェッチして再試行してください</translation>
    </message>
    <message>
        <source>The address of the Git server could not be read.</source>
        <translation>Git サーバーのアドレスを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The address of the Git server could not be stored.</source>
        <translation>Git サーバーのアドレスを保存できませんでした。</translation>
    </message>
    <message>
        <source>A folder cannot be published to safely; use a Git server (https or ssh).</source>
        <translation>フォルダーへは安全に公開できません。Git サーバー (https または ssh) を使用してください。</translation>
    </message>
    <message>
        <source>the server did not say whether it took the change; fetch to see</source>
        <translation>サーバーが変更を受け付けたかどうかの応答がありません。フェッチして確認してください</translation>
    </message>
    <message>
        <source>The commit %1 is not in the local repository.</source>
        <translation>コミット %1 がローカルリポジトリにありません。</translation>
    </message>
    <message>
        <source>The commit %1 could not be read.</source>
        <translation>コミット %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The folder “%1” of the stored content could not be read.</source>
        <translation>保存された内容のフォルダー「%1」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a branch.</source>
        <translation>「%1」はブランチ名として使用できません。</translation>
    </message>
    <message>
        <source>The branch “%1” could not be read.</source>
        <translation>ブランチ「%1」を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The branches could not be listed.</source>
        <translation>ブランチの一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>The common history of two commits could not be read.</source>
        <translation>2 つのコミットの共通の履歴を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The content of commit %1 could not be read.</source>
        <translation>コミット %1 の内容を読み取れませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be looked up.</source>
        <translation>「%1」を検索できませんでした。</translation>
    </message>
    <message>
        <source>The content %1 is not in the local repository.</source>
        <translation>内容 %1 がローカルリポジトリにありません。</translation>
    </message>
    <message>
        <source>The content %1 could not be read.</source>
        <translation>内容 %1 を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The size of content %1 could not be read.</source>
        <translation>内容 %1 のサイズを読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 is a file, but a Git repository is expected there. Nothing was changed.</source>
        <translation>Git リポジトリが必要な場所にファイル %1 があります。何も変更していません。</translation>
    </message>
    <message>
        <source>The folder %1 holds files but no repository. Choose an empty folder.</source>
        <translation>フォルダー %1 にはファイルがありますが、リポジトリがありません。空のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The repository %1 could not be made.</source>
        <translation>リポジトリ %1 を作成できませんでした。</translation>
    </message>
    <message>
        <source>%1 has a working tree. Backflow keeps its own bare repository; choose another folder.</source>
        <translation>%1 には作業ツリーがあります。Backflow は専用のベアリポジトリを使用します。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is a shallow clone, without its history. Use a complete clone.</source>
        <translation>%1 は履歴のないシャロークローンです。完全なクローンを使用してください。</translation>
    </message>
    <message>
        <source>%1 borrows objects from another repository. Use a complete clone.</source>
        <translation>%1 は別のリポジトリのオブジェクトを借用しています。完全なクローンを使用してください。</translation>
    </message>
    <message>
        <source>The repository %1 could not be opened.</source>
        <translation>リポジトリ %1 を開けませんでした。</translation>
    </message>
    <message>
        <source>The new content could not be stored.</source>
        <translation>新しい内容を保存できませんでした。</translation>
    </message>
    <message>
        <source>A folder of the stored content could not be read.</source>
        <translation>保存された内容のフォルダーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The address of the remote is empty.</source>
        <translation>リモートのアドレスが空です。</translation>
    </message>
    <message>
        <source>“%1” is not the address of a Git server.</source>
        <translation>「%1」は Git サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an address Git can use. Use https://, ssh:// or git://.</source>
        <translation>「%1」は Git で使用できるアドレスではありません。https://、ssh://、git:// のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>The address holds a password. Leave it out: it would be stored readably.</source>
        <translation>アドレスにパスワードが含まれています。読み取り可能な形で保存されてしまうため、削除してください。</translation>
    </message>
    <message>
        <source>No Git server is set for this pipeline.</source>
        <translation>このパイプラインには Git サーバーが設定されていません。</translation>
    </message>
    <message>
        <source>Nothing was fetched from the Git server.</source>
        <translation>Git サーバーからは何もフェッチしていません。</translation>
    </message>
    <message>
        <source>Nothing was published to the Git server.</source>
        <translation>Git サーバーには何も公開していません。</translation>
    </message>
    <message>
        <source>Publishing to the Git server was cut short; fetch to see what it took.</source>
        <translation>Git サーバーへの公開が中断されました。フェッチして、サーバーが受け付けた内容を確認してください。</translation>
    </message>
    <message>
        <source>The repository could not be tidied.</source>
        <translation>リポジトリを整理できませんでした。</translation>
    </message>
    <message>
        <source>“%1” would be a file and a folder at the same time.</source>
        <translation>「%1」がファイルであると同時にフォルダーにもなってしまいます。</translation>
    </message>
    <message>
        <source>There is no key to sign with on this computer.</source>
        <translation>このコンピューターには署名に使う鍵がありません。</translation>
    </message>
    <message>
        <source>%1 could not be started, so nothing can be signed.</source>
        <translation>%1 を起動できないため、署名できません。</translation>
    </message>
    <message>
        <source>The signing key could not be used. Unlock it (ssh-add, or gpg&apos;s agent), then try again.</source>
        <translation>署名鍵を使えませんでした。ssh-add または gpg のエージェントでロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A signature could not be checked: %1</source>
        <translation>署名を確認できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 could not be started, so a signature could not be checked.</source>
        <translation>%1 を起動できないため、署名を確認できませんでした。</translation>
    </message>
    <message>
        <source>The public key of a signature is not in this computer&apos;s keyring.</source>
        <translation>署名の公開鍵がこのコンピューターのキーリングにありません。</translation>
    </message>
    <message>
        <source>It is not a signature of this content.</source>
        <translation>この内容の署名ではありません。</translation>
    </message>
    <message>
        <source>The signature was made with a kind of key that cannot be checked here.</source>
        <translation>ここでは確認できない種類の鍵による署名です。</translation>
    </message>
    <message>
        <source>The key of a signature was revoked.</source>
        <translation>署名の鍵は失効しています。</translation>
    </message>
    <message>
        <source>The Git server said nothing for too long; check the network and try again.</source>
        <translation>Git サーバーから長時間応答がありません。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The process that speaks to the server ended unexpectedly; try again.</source>
        <translation>サーバーと通信するプロセスが予期せず終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The program backflow-git, which speaks to Git servers, could not be started; it belongs beside this one. Install Backflow again.</source>
        <translation>Git サーバーと通信するプログラム backflow-git を起動できませんでした。このプログラムと同じ場所に必要です。Backflow を再インストールしてください。</translation>
    </message>
    <message>
        <source>The program backflow-git answered in a way that is not understood; it may be of another version. Install Backflow again.</source>
        <translation>プログラム backflow-git の応答を解釈できません。別のバージョンの可能性があります。Backflow を再インストールしてください。</translation>
    </message>
    <message>
        <source>The commit %1 is damaged.</source>
        <translation>コミット %1 は壊れています。</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a file name that is not allowed: “%2”.</source>
        <translation>そこのブランチ「%1」に、許可されていないファイル名「%2」があります。</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a link or another repository where only files may be: “%2”.</source>
        <translation>そこのブランチ「%1」に、ファイルだけが許される場所にリンクまたは別のリポジトリがあります: 「%2」。</translation>
    </message>
    <message>
        <source>Branch “%1” there holds folders within folders beyond any use: “%2”.</source>
        <translation>そこのブランチ「%1」に、用途を超えて深く入れ子になったフォルダーがあります: 「%2」。</translation>
    </message>
    <message>
        <source>Branch “%1” there holds more files than any org has.</source>
        <translation>そこのブランチ「%1」には、どの組織よりも多くのファイルがあります。</translation>
    </message>
    <message>
        <source>Branch “%1” there holds a file that is too large: “%2”.</source>
        <translation>そこのブランチ「%1」に、大きすぎるファイルがあります: 「%2」。</translation>
    </message>
    <message>
        <source>Branch “%1” there names content that the server did not send: “%2”.</source>
        <translation>そこのブランチ「%1」は、サーバーが送らなかった内容を指しています: 「%2」。</translation>
    </message>
    <message>
        <source>A branch there has a name that is not allowed: “%1”.</source>
        <translation>そこに、許可されていない名前のブランチがあります: 「%1」。</translation>
    </message>
    <message>
        <source>Branch “%1” there is damaged at “%2”.</source>
        <translation>そこのブランチ「%1」は「%2」で壊れています。</translation>
    </message>
    <message>
        <source>Nothing on this computer was changed; ask who looks after the repository.</source>
        <translation>このコンピューターでは何も変更されていません。リポジトリの担当者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The Git server asks for a sign-in that is missing or was refused. Sign in under Settings, Privacy and audit, or with “backflowctl remote sign-in”.</source>
        <translation>Git サーバーがログインを求めていますが、ログインしていないか拒否されました。設定の「プライバシーと監査」または「backflowctl remote sign-in」でログインしてください。</translation>
    </message>
    <message>
        <source>This computer does not know %1 yet. Its key is %2. Compare that with what whoever runs the server says it is; when it is the same, answer yes to “ssh%3 git@%1”, then try again.</source>
        <translation>このコンピューターは %1 をまだ知りません。その鍵は %2 です。サーバーの運用者が示すものと比べ、同じであれば「ssh%3 git@%1」に yes と答えてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 shows another key than the one this computer knows it by: %2. Somebody may be in between. Ask who runs the server before anything else; when the key was changed there, forget the old one with “ssh-keygen -R %3”.</source>
        <translation>%1 が、このコンピューターの知る鍵とは別の鍵を示しています: %2。誰かが間にいるかもしれません。まずサーバーの運用者に確認してください。鍵が変更されたのであれば、「ssh-keygen -R %3」で古い鍵を忘れさせます。</translation>
    </message>
</context>
<context>
    <name>backflow::governance</name>
    <message>
        <source>The audit trail is damaged: commit %1 does not hold the record it names.</source>
        <translation>監査証跡が破損しています。コミット %1 に、対応する記録がありません。</translation>
    </message>
    <message>
        <source>no answer for the audit branch</source>
        <translation>監査ブランチについての応答がありません</translation>
    </message>
    <message>
        <source>A record of the audit trail cannot be read: it was altered.</source>
        <translation>監査証跡の記録を読み取れません。改変されています。</translation>
    </message>
    <message>
        <source>The Git remote does not take the audit trail. Everything is kept on this machine; ask who looks after the remote whether branch %1 may be pushed to, then try again.</source>
        <translation>Git リモートが監査証跡を受け付けません。すべてこのコンピューターに保持しています。ブランチ %1 へのプッシュが許可されるかをリモートの管理者に確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>Record %1 is missing: the next one found is %2.</source>
        <translation>記録 %1 がありません。次に見つかった記録は %2 です。</translation>
    </message>
    <message>
        <source>Record %1 was altered: its content does not fit its name.</source>
        <translation>記録 %1 が改変されています。内容と名前が一致しません。</translation>
    </message>
    <message>
        <source>There are two records with number %1.</source>
        <translation>番号 %1 の記録が 2 つあります。</translation>
    </message>
    <message>
        <source>Record %1 does not follow the one before it: one of the two was altered.</source>
        <translation>記録 %1 が直前の記録につながっていません。どちらかが改変されています。</translation>
    </message>
    <message>
        <source>Commit %1 of the audit branch joins two chains.</source>
        <translation>監査ブランチのコミット %1 で 2 つのチェーンが統合されています。</translation>
    </message>
    <message>
        <source>This machine has seen a record %1 that is no longer in the audit trail: the trail was rewritten or cut short since.</source>
        <translation>このコンピューターで以前に確認した記録 %1 が監査証跡にありません。その後、証跡が書き換えられたか切り詰められました。</translation>
    </message>
    <message>
        <source>%1 is a production org and changes to production are switched off in this workspace. Nothing was changed. Switch production writes on in the workspace&apos;s settings if this is really wanted.</source>
        <translation>%1 は本番組織であり、このワークスペースでは本番への変更が無効になっています。何も変更していません。本当に必要な場合は、ワークスペースの設定で本番への書き込みを有効にしてください。</translation>
    </message>
    <message>
        <source>The signature of %1&apos;s approval does not hold: %2</source>
        <translation>%1 の承認の署名が正しくありません: %2</translation>
    </message>
    <message>
        <source>The permission at hand is not for an approval in %1. Nothing was approved.</source>
        <translation>手元の許可は %1 での承認のためのものではありません。何も承認されていません。</translation>
    </message>
    <message>
        <source>The signature of record %1 does not hold: %2</source>
        <translation>記録 %1 の署名が正しくありません: %2</translation>
    </message>
    <message>
        <source>Record %1 is not signed, though the policy asked for it.</source>
        <translation>ポリシーが求めているのに、記録 %1 は署名されていません。</translation>
    </message>
    <message>
        <source>Record %1 says it was %2, but another key signed it: %3.</source>
        <translation>記録 %1 は %2 によるとされていますが、別の鍵で署名されています: %3。</translation>
    </message>
    <message>
        <source>Record %1 is of a promotion that the policy never allowed: no yes stands before it.</source>
        <translation>記録 %1 は、ポリシーが一度も許可していないプロモーションのものです。その前に許可の記録がありません。</translation>
    </message>
    <message>
        <source>Record %1 allows what the policy of its time did not: %2</source>
        <translation>記録 %1 は、当時のポリシーが許可していないことを許可しています: %2</translation>
    </message>
    <message>
        <source>%1 names a record that the audit trail no longer has (%2): the trail was rewritten or cut short.</source>
        <translation>%1 が示す記録が監査証跡にありません (%2)。証跡が書き換えられたか、切り詰められています。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>Record %1 was altered: it is not in the form records have.</source>
        <translation>記録 %1 は改変されています。記録の形式ではありません。</translation>
    </message>
    <message>
        <source>%1 is not empty; name a new folder.</source>
        <translation>%1 は空ではありません。新しいフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The export was cut short: it ends with record %1 and should end with %2.</source>
        <translation>エクスポートが途中で切れています。最後は記録 %1 ですが、%2 で終わるはずです。</translation>
    </message>
    <message>
        <source>The export does not end as its manifest says.</source>
        <translation>エクスポートの終わりがマニフェストと一致しません。</translation>
    </message>
    <message>
        <source>%1 is not what was exported.</source>
        <translation>%1 はエクスポートされた内容と異なります。</translation>
    </message>
    <message>
        <source>The signature of the export does not hold: %1</source>
        <translation>エクスポートの署名が正しくありません: %1</translation>
    </message>
    <message>
        <source>Ask %1.</source>
        <translation>%1 に依頼してください。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Approvals by others for a deployment to %1: %2 of %3.</source>
        <translation>%1 へのリリースに対する他の人の承認: %3 件中 %2 件。</translation>
    </message>
    <message>
        <source>The policy asks for Backflow %1 or newer to change anything; this is %2. Update it first.</source>
        <translation>変更にはポリシーにより Backflow %1 以降が必要です。これは %2 です。先に更新してください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>You may not do this in %1: %2. Your role: %3.</source>
        <translation>%1 ではこの操作はできません: %2。あなたのロール: %3。</translation>
    </message>
    <message>
        <source>The policy wants people to be known by their signing key, and none of yours is on this computer. Set user.signingkey in Git to one that is in the policy.</source>
        <translation>ポリシーは署名鍵による本人確認を求めていますが、このコンピューターにあなたの鍵がありません。Git の user.signingkey にポリシーにある鍵を設定してください。</translation>
    </message>
    <message>
        <source>%1 is no such environment.</source>
        <translation>%1 はそのような環境ではありません。</translation>
    </message>
    <message>
        <source>The policy of this workspace cannot be trusted, so nothing may be changed: %1</source>
        <translation>このワークスペースのポリシーは信頼できないため、何も変更できません: %1</translation>
    </message>
    <message>
        <source>The policy of this workspace ran out on %1, so nothing may be changed until it is renewed.</source>
        <translation>このワークスペースのポリシーは %1 に期限が切れました。更新されるまで何も変更できません。</translation>
    </message>
    <message>
        <source>see the history</source>
        <translation>履歴を見る</translation>
    </message>
    <message>
        <source>export the record</source>
        <translation>記録をエクスポートする</translation>
    </message>
    <message>
        <source>verify the record</source>
        <translation>記録を検証する</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比較する</translation>
    </message>
    <message>
        <source>read the org</source>
        <translation>組織を読み取る</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>計画する</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>決定する</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>check against the org</source>
        <translation>組織で検証する</translation>
    </message>
    <message>
        <source>deploy to development and test</source>
        <translation>開発とテストにリリースする</translation>
    </message>
    <message>
        <source>deploy to staging and production</source>
        <translation>ステージングと本番にリリースする</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>cancel one&apos;s own deployments</source>
        <translation>自分のリリースを中止する</translation>
    </message>
    <message>
        <source>cancel any deployment</source>
        <translation>すべてのリリースを中止する</translation>
    </message>
    <message>
        <source>take over a lock</source>
        <translation>ロックを引き継ぐ</translation>
    </message>
    <message>
        <source>share results with the team</source>
        <translation>結果をチームと共有する</translation>
    </message>
    <message>
        <source>connect an org</source>
        <translation>組織を接続する</translation>
    </message>
    <message>
        <source>remove an org</source>
        <translation>組織を削除する</translation>
    </message>
    <message>
        <source>change the pipeline</source>
        <translation>パイプラインを変更する</translation>
    </message>
    <message>
        <source>change the policy</source>
        <translation>ポリシーを変更する</translation>
    </message>
    <message>
        <source>give roles to people</source>
        <translation>ロールを割り当てる</translation>
    </message>
    <message>
        <source>run scheduled work</source>
        <translation>予約された作業を実行する</translation>
    </message>
    <message>
        <source>change how long records are kept</source>
        <translation>記録の保存期間を変更する</translation>
    </message>
    <message>
        <source>make a support bundle</source>
        <translation>サポート用ファイルを作成する</translation>
    </message>
    <message>
        <source>deploy</source>
        <translation>リリースする</translation>
    </message>
    <message>
        <source>See</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Deploy to development</source>
        <translation>開発へリリース</translation>
    </message>
    <message>
        <source>to test</source>
        <translation>テストへ</translation>
    </message>
    <message>
        <source>to staging</source>
        <translation>ステージングへ</translation>
    </message>
    <message>
        <source>to production</source>
        <translation>本番へ</translation>
    </message>
    <message>
        <source>Export the record</source>
        <translation>記録のエクスポート</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>own environments</source>
        <translation>自分の環境</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>申請により</translation>
    </message>
    <message>
        <source>%1: switched off for production</source>
        <translation>%1: 本番ではオフ</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 には %2 が必要</translation>
    </message>
    <message>
        <source>%1 may do nothing in %2.</source>
        <translation>%1 は %2 で何もできません。</translation>
    </message>
    <message>
        <source>%1 may, in %2: %3.</source>
        <translation>%1 が %2 でできること: %3。</translation>
    </message>
    <message>
        <source>For the rest: %1.</source>
        <translation>それ以外: %1。</translation>
    </message>
    <message>
        <source>There is no policy, so this holds for everybody who opens the workspace.</source>
        <translation>ポリシーがないため、ワークスペースを開く全員に当てはまります。</translation>
    </message>
    <message>
        <source>There is no policy: everybody who opens this workspace may do everything in it, except change production before that is switched on.</source>
        <translation>ポリシーがありません。このワークスペースを開く人は誰でも、オンにされるまでの本番の変更を除き、すべてを行えます。</translation>
    </message>
    <message>
        <source>No approval rule: nobody has to agree to a deployment.</source>
        <translation>承認ルールがありません。リリースに誰の同意も不要です。</translation>
    </message>
    <message>
        <source>The policy is not trusted, so everything is read-only: %1</source>
        <translation>ポリシーが信頼できないため、すべて読み取り専用です: %1</translation>
    </message>
    <message>
        <source>The policy ran out: everything is read-only until an administrator renews it.</source>
        <translation>ポリシーの期限が切れています。管理者が更新するまで、すべて読み取り専用です。</translation>
    </message>
    <message>
        <source>The policy is not signed: roles are advisory, for whoever may push to its branch can change it.</source>
        <translation>ポリシーが署名されていません。そのブランチにプッシュできる人は変更できるため、ロールは目安にすぎません。</translation>
    </message>
    <message>
        <source>No approval rule for %1: nobody else has to agree to a deployment there.</source>
        <translation>%1 の承認ルールがありません。そこへのリリースに他の人の同意は不要です。</translation>
    </message>
    <message>
        <source>People are known by the e-mail address their Git is set to, which anybody can set: roles are advisory.</source>
        <translation>本人確認は Git のメールアドレスだけで、誰でも設定できます。ロールは目安にすぎません。</translation>
    </message>
    <message>
        <source>Records need not be signed.</source>
        <translation>記録に署名は求められていません。</translation>
    </message>
    <message>
        <source>A rule asks for more approvals than there are people who may give one.</source>
        <translation>承認できる人数より多くの承認を求めるルールがあります。</translation>
    </message>
    <message>
        <source>Nothing was sent to %1: nobody was asked whether this is allowed.</source>
        <translation>%1 には何も送信されていません。許可の確認が行われていません。</translation>
    </message>
    <message>
        <source>The policy lets only some roles look into %1, and yours is not one of them.</source>
        <translation>%1 を見られるのは一部のロールだけで、あなたのロールは含まれていません。</translation>
    </message>
    <message>
        <source>The policy is in force on this computer, but the Git remote does not take it: %1</source>
        <translation>ポリシーはこのコンピューターで有効ですが、Git リモートが受け付けません: %1</translation>
    </message>
    <message>
        <source>Role %1 goes</source>
        <translation>ロール %1 がなくなります</translation>
    </message>
    <message>
        <source>Role %1 is new</source>
        <translation>ロール %1 が追加されます</translation>
    </message>
    <message>
        <source>What role %1 may do changes</source>
        <translation>ロール %1 の権限が変わります</translation>
    </message>
    <message>
        <source>%1 is no longer named</source>
        <translation>%1 が外れます</translation>
    </message>
    <message>
        <source>%1 is named</source>
        <translation>%1 が加わります</translation>
    </message>
    <message>
        <source>Roles or identity of %1 change</source>
        <translation>%1 のロールまたは識別情報が変わります</translation>
    </message>
    <message>
        <source>What everybody else may do changes</source>
        <translation>その他の全員の権限が変わります</translation>
    </message>
    <message>
        <source>The rules for approvals change</source>
        <translation>承認のルールが変わります</translation>
    </message>
    <message>
        <source>Who may look into sensitive metadata changes</source>
        <translation>機密メタデータを見られる人が変わります</translation>
    </message>
    <message>
        <source>The tests that have to run change</source>
        <translation>実行すべきテストが変わります</translation>
    </message>
    <message>
        <source>Whether keys and signatures are asked for changes</source>
        <translation>鍵と署名を求めるかどうかが変わります</translation>
    </message>
    <message>
        <source>Validity or note change</source>
        <translation>有効期間またはメモが変わります</translation>
    </message>
    <message>
        <source>The policy changed since you were allowed to change it. Look at it again.</source>
        <translation>変更を許可された後にポリシーが変わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Roles and people may only be changed by who may give roles. Nothing was changed.</source>
        <translation>ロールと人を変更できるのは、ロールを割り当てられる人だけです。何も変更されていません。</translation>
    </message>
    <message>
        <source>The policy has to be signed with the key of one of its administrators, and none of theirs is on this computer. Nothing was changed.</source>
        <translation>ポリシーには管理者の鍵による署名が必要ですが、このコンピューターにその鍵がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The policy that is there has another fingerprint: %1. Compare it with an administrator&apos;s before you trust it.</source>
        <translation>現在のポリシーのフィンガープリントが異なります: %1。信頼する前に管理者のものと照合してください。</translation>
    </message>
    <message>
        <source>Commit %1 of branch %2 holds no policy.</source>
        <translation>ブランチ %2 のコミット %1 にポリシーがありません。</translation>
    </message>
    <message>
        <source>The policy was not written by Backflow: it is not in the form policies have.</source>
        <translation>ポリシーは Backflow が書いたものではありません。形式が異なります。</translation>
    </message>
    <message>
        <source>The signature of policy version %1 does not hold: %2</source>
        <translation>ポリシーのバージョン %1 の署名が正しくありません: %2</translation>
    </message>
    <message>
        <source>Version %1 of the policy stands where version %2 is due: an old one was put back, or one is missing.</source>
        <translation>バージョン %2 があるべき場所にポリシーのバージョン %1 があります。古いものに戻されたか、欠けています。</translation>
    </message>
    <message>
        <source>Version %1 of the policy is not signed, though its administrators have keys.</source>
        <translation>管理者に鍵があるのに、ポリシーのバージョン %1 は署名されていません。</translation>
    </message>
    <message>
        <source>Version %1 of the policy is signed by %2, which is the key of none of its administrators.</source>
        <translation>ポリシーのバージョン %1 は %2 で署名されていますが、どの管理者の鍵でもありません。</translation>
    </message>
    <message>
        <source>The team&apos;s remote has another policy than this computer: neither follows from the other.</source>
        <translation>チームのリモートとこのコンピューターのポリシーが異なり、どちらも他方の続きではありません。</translation>
    </message>
    <message>
        <source>The policy was made by joining two others.</source>
        <translation>ポリシーが 2 つの統合で作られています。</translation>
    </message>
    <message>
        <source>It had one, version %1, and the branch is gone.</source>
        <translation>バージョン %1 がありましたが、ブランチがなくなっています。</translation>
    </message>
    <message>
        <source>It does not follow from version %1, which this computer trusted last: it was rolled back or replaced.</source>
        <translation>このコンピューターが最後に信頼したバージョン %1 の続きではありません。巻き戻されたか、置き換えられています。</translation>
    </message>
    <message>
        <source>This workspace has no policy.</source>
        <translation>このワークスペースにはポリシーがありません。</translation>
    </message>
    <message>
        <source>Viewer and auditor</source>
        <translation>閲覧者・監査担当者</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>Release manager</source>
        <translation>リリースマネージャー</translation>
    </message>
    <message>
        <source>“%1” is no place: *, own, development, test, staging, production or =NAME</source>
        <translation>「%1」は場所ではありません: *、own、development、test、staging、production、=名前</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be allowed</source>
        <translation>「%1」は許可できる項目ではありません</translation>
    </message>
    <message>
        <source>two roles are called “%1”</source>
        <translation>「%1」という名前のロールが 2 つあります</translation>
    </message>
    <message>
        <source>there is no role “%1”</source>
        <translation>ロール「%1」はありません</translation>
    </message>
    <message>
        <source>“%1” belongs to two people</source>
        <translation>「%1」が 2 人に割り当てられています</translation>
    </message>
    <message>
        <source>nobody could change this policy any more: somebody needs a role with edit-policy</source>
        <translation>このポリシーを変更できる人がいなくなります。誰かに edit-policy のロールが必要です</translation>
    </message>
    <message>
        <source>this policy was written by a newer Backflow</source>
        <translation>このポリシーはより新しい Backflow で書かれています</translation>
    </message>
    <message>
        <source>a person needs an e-mail address or a key</source>
        <translation>人にはメールアドレスか鍵が必要です</translation>
    </message>
    <message>
        <source>The policy is larger than 1 MB and was not read.</source>
        <translation>ポリシーが 1 MB を超えるため、読み取られませんでした。</translation>
    </message>
    <message>
        <source>The policy cannot be read: line %1: %2</source>
        <translation>ポリシーを読み取れません: %1 行目: %2</translation>
    </message>
    <message>
        <source>The policy is not what it must be. %1.</source>
        <translation>ポリシーが正しくありません。%1。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>There is no signing key on this computer: what you do is recorded under your name, but not signed.</source>
        <translation>このコンピューターには署名鍵がありません。操作はあなたの名前で記録されますが、署名はされません。</translation>
    </message>
    <message>
        <source>What you do is signed with %1.</source>
        <translation>操作は %1 で署名されます。</translation>
    </message>
    <message>
        <source>The policy does not name you (%1): you have the roles of everybody.</source>
        <translation>ポリシーにあなた (%1) の名前はありません。全員のロールが適用されます。</translation>
    </message>
    <message>
        <source>You are known by your e-mail address alone (%1): your role is advisory.</source>
        <translation>あなたはメールアドレス (%1) だけで識別されています。ロールは目安にすぎません。</translation>
    </message>
    <message>
        <source>There is no Git remote: policy and record are on this computer alone, and whoever owns it can rewrite both.</source>
        <translation>Git リモートがありません。ポリシーと記録はこのコンピューターにしかなく、所有者は両方を書き換えられます。</translation>
    </message>
    <message>
        <source>Whether the Git host protects backflow/* from force pushes and deletion cannot be seen from here; doctor --try asks it for a refusal.</source>
        <translation>Git ホストが backflow/* を強制プッシュと削除から保護しているかはここからは分かりません。doctor --try で拒否されるか確かめられます。</translation>
    </message>
    <message>
        <source>There is no remote, or nothing on record yet: nothing to try.</source>
        <translation>リモートがないか、まだ記録がありません。試すものがありません。</translation>
    </message>
    <message>
        <source>The Git host lets this login make no branch under backflow/: %1</source>
        <translation>Git ホストはこのログインに backflow/ 以下のブランチ作成を許可しません: %1</translation>
    </message>
    <message>
        <source>The Git host lets branches under backflow/ be moved by force: records and policy can be rewritten there, and roles are advisory.</source>
        <translation>Git ホストは backflow/ 以下のブランチの強制移動を許可しています。記録とポリシーを書き換えられるため、ロールは目安にすぎません。</translation>
    </message>
    <message>
        <source>The Git host refuses to move branches under backflow/ by force.</source>
        <translation>Git ホストは backflow/ 以下のブランチの強制移動を拒否します。</translation>
    </message>
    <message>
        <source>The Git host lets branches under backflow/ be deleted: roles are advisory.</source>
        <translation>Git ホストは backflow/ 以下のブランチの削除を許可しています。ロールは目安にすぎません。</translation>
    </message>
    <message>
        <source>The Git host refuses to delete branches under backflow/; %1 stays there.</source>
        <translation>Git ホストは backflow/ 以下のブランチの削除を拒否します。%1 は残ります。</translation>
    </message>
    <message>
        <source>In %1, %2 may change metadata though your role here does not allow it: the role is advisory there.</source>
        <translation>%1 では、ここでのロールが許可していなくても %2 がメタデータを変更できます。そこではロールは目安にすぎません。</translation>
    </message>
    <message>
        <source>In %1, %2 may change metadata without anybody&apos;s approval: the approval is advisory there.</source>
        <translation>%1 では %2 が誰の承認もなくメタデータを変更できます。そこでは承認は目安にすぎません。</translation>
    </message>
    <message>
        <source>Your role allows deployments to %1, but %2 may not change metadata in the org.</source>
        <translation>あなたのロールは %1 へのリリースを許可していますが、%2 は組織のメタデータを変更できません。</translation>
    </message>
    <message>
        <source>This is your own plan: somebody else has to approve it.</source>
        <translation>これはあなた自身のプランです。他の人が承認する必要があります。</translation>
    </message>
    <message>
        <source>Your approval would not count: the policy knows you by your signing key, and it is not on this computer.</source>
        <translation>あなたの承認は数えられません。ポリシーは署名キーであなたを識別しますが、そのキーがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Your approval would not count for %1.</source>
        <translation>あなたの承認は %1 には数えられません。</translation>
    </message>
    <message>
        <source>You may not do this: %1. Your role: %2.</source>
        <translation>この操作は許可されていません: %1。あなたのロール: %2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, only %1</source>
        <translation>、%1 のみ</translation>
    </message>
    <message>
        <source>, but %1</source>
        <translation>、%1 を除く</translation>
    </message>
    <message>
        <source>%1 may from now on: %2</source>
        <translation>%1 が新たに行えること: %2</translation>
    </message>
    <message>
        <source>%1 may no longer: %2</source>
        <translation>%1 が行えなくなること: %2</translation>
    </message>
    <message>
        <source>Role %1 is called %2</source>
        <translation>ロール %1 の名前は %2 になります</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>in one&apos;s own environments</source>
        <translation>自分の環境</translation>
    </message>
    <message>
        <source>development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>production</source>
        <translation>本番</translation>
    </message>
    <message numerus="yes">
        <source>Deployments to %1: %n approvals by %2</source>
        <translation>
            <numerusform>%1 へのリリース: %2 による承認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, four eyes</source>
        <translation>、二人制</translation>
    </message>
    <message>
        <source>, without: %1</source>
        <translation>、不要: %1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>廃止: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>Record %1 is not what its commit put there: it was altered afterwards.</source>
        <translation>記録 %1 はコミットが置いたものと異なります。後から変更されています。</translation>
    </message>
    <message>
        <source>Record %1 allows something to somebody whom the map of people does not know: %2.</source>
        <translation>記録 %1 は、人物表にない相手に許可を与えています: %2。</translation>
    </message>
    <message>
        <source>What %1 was allowed cannot be held against the policy any more: that person was erased.</source>
        <translation>%1 に許可された内容は、もうポリシーと照合できません。その人物は消去されました。</translation>
    </message>
    <message>
        <source>The record on the team&apos;s remote was rewritten: it no longer holds what this computer had seen of it (%1, now %2). Nothing was sent and nothing may be changed until somebody has looked. What was seen is kept in branch %3; restore it on the remote, or, when the team agrees: backflowctl audit accept %4</source>
        <translation>チームのリモートの記録が書き換えられました。このコンピューターが見た内容 (%1、現在は %2) が含まれていません。誰かが確認するまで、何も送信せず、何も変更できません。見た内容はブランチ %3 に保存されています。リモートに復元するか、チームが合意した場合は次を実行してください: backflowctl audit accept %4</translation>
    </message>
    <message>
        <source>The record on the remote was not rewritten, as far as this computer has seen.</source>
        <translation>このコンピューターが見た限り、リモートの記録は書き換えられていません。</translation>
    </message>
    <message>
        <source>The record on the remote ends with %1, not with what was named. Nothing was accepted.</source>
        <translation>リモートの記録の末尾は %1 で、指定されたものではありません。何も受け入れていません。</translation>
    </message>
    <message>
        <source>The policy asks for %1 at least in a deployment to %2, and this plan runs %3. Nothing was changed. Plan again with more tests.</source>
        <translation>ポリシーは %2 へのリリースに少なくとも %1 を求めていますが、このプランが実行するのは %3 です。何も変更されていません。テストを増やして計画し直してください。</translation>
    </message>
    <message>
        <source>what the org runs by itself</source>
        <translation>組織が既定で実行するもの</translation>
    </message>
    <message>
        <source>The line of %1 in the map of people is not its own.</source>
        <translation>人物表の %1 の行は、その仮名のものではありません。</translation>
    </message>
    <message>
        <source>Someone who was erased</source>
        <translation>消去された人物</translation>
    </message>
    <message>
        <source>no answer for the map of people</source>
        <translation>人物表についての応答がありません</translation>
    </message>
    <message>
        <source>The map of people has no line for %1.</source>
        <translation>人物表に %1 の行がありません。</translation>
    </message>
    <message>
        <source>Who is named, or their roles or identity, changes</source>
        <translation>記載された人物、その役割、または身元が変わります</translation>
    </message>
    <message>
        <source>“%1” is no level of tests: NoTestRun, RunSpecifiedTests, RunRelevantTests, RunLocalTests or RunAllTestsInOrg</source>
        <translation>「%1」はテストレベルではありません: NoTestRun、RunSpecifiedTests、RunRelevantTests、RunLocalTests、RunAllTestsInOrg のいずれか</translation>
    </message>
    <message numerus="yes">
        <source>with %Ln other approvers</source>
        <translation>
            <numerusform>他の承認者 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No signature is kept for that commit.</source>
        <translation>このコミットの署名は保持されていません。</translation>
    </message>
    <message>
        <source>The audit branch has %1 for %2: it was rewritten.</source>
        <translation>監査ブランチには%2に対して%1があります。書き換えられています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln commits</source>
        <translation>
            <numerusform>コミット %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The second remote holds that record %1 was %2 on %3, and the trail here has it otherwise: the trail was rewritten, or two of them are shown.</source>
        <translation>2 つ目のリモートによると、記録 %1 は %3 の時点で %2 でしたが、ここの証跡では異なります。証跡が書き換えられたか、2 つの証跡が見せられています。</translation>
    </message>
    <message>
        <source>no answer for branch %1</source>
        <translation>ブランチ %1 への応答がありません</translation>
    </message>
    <message>
        <source>An anchor on the second remote cannot be read.</source>
        <translation>2 つ目のリモートのアンカーを読み取れません。</translation>
    </message>
    <message>
        <source>The anchors on the second remote were rewritten: they no longer hold what this computer had seen of them (%1). Ask who keeps that remote.</source>
        <translation>2 つ目のリモートのアンカーが書き換えられ、このコンピューターが見た内容 (%1) が残っていません。そのリモートの管理者に確認してください。</translation>
    </message>
    <message>
        <source>The second remote does not take the record&apos;s head. Ask who keeps it whether branch %1 may be pushed to.</source>
        <translation>2 つ目のリモートが記録の先頭を受け付けません。ブランチ %1 へのプッシュが許されているか、管理者に確認してください。</translation>
    </message>
    <message>
        <source>The second remote holds record %1 of %2, which is not in the trail here: the trail was cut short, or this computer has not fetched it yet.</source>
        <translation>2 つ目のリモートにある記録 %1 (%2) が、ここの証跡にありません。証跡が切り詰められたか、このコンピューターがまだ取得していません。</translation>
    </message>
    <message>
        <source>Record %1 was written when the trail ended with a record that does not stand before it: the trail was rewritten.</source>
        <translation>記録 %1 が書かれた時点で証跡の末尾にあった記録が、その前に見当たりません。証跡は書き換えられています。</translation>
    </message>
    <message>
        <source>Record %1 names the one written before it on the same computer, and that does not stand before it: it was left out or put elsewhere before both were sent.</source>
        <translation>記録 %1 は同じコンピューターで直前に書かれた記録を示していますが、その記録が前にありません。送信前に除かれたか、移されています。</translation>
    </message>
    <message>
        <source>Record %1 follows the same record on its computer as another one does: the workspace was copied, or an older copy of it was put back.</source>
        <translation>記録 %1 は、別の記録と同じ記録に続いています。ワークスペースがコピーされたか、古いコピーが戻されています。</translation>
    </message>
    <message>
        <source>This comes from an org on a later release (API %1), and %2 is on API %3: what is new in that release does not exist there yet, and the policy keeps it back. Wait until %2 is upgraded, or override it with a reason where your role may.</source>
        <translation>新しいリリース (API %1) の組織からのもので、%2 は API %3 です。そのリリースの新機能はまだ存在せず、ポリシーが止めています。%2 のアップグレードを待つか、ロールで許可されていれば理由を付けて進めてください。</translation>
    </message>
    <message>
        <source>%1 is a production org: nobody may do this there (%2). Nothing was changed. Do it in a sandbox.</source>
        <translation>%1 は本番組織です。そこでは誰もこれを行えません (%2)。何も変更されていません。Sandbox で行ってください。</translation>
    </message>
    <message>
        <source>refresh a sandbox</source>
        <translation>Sandbox を更新する</translation>
    </message>
    <message>
        <source>mask records, and see what they hold</source>
        <translation>レコードをマスクし、その内容を見る</translation>
    </message>
    <message>
        <source>Nothing was asked of production for %1: nobody was asked whether this is allowed.</source>
        <translation>%1 について本番には何も要求していません。許可の確認が行われていません。</translation>
    </message>
    <message>
        <source>The compliance rules that a plan is held against change</source>
        <translation>計画を照らすコンプライアンスルールが変わります</translation>
    </message>
    <message>
        <source>What may go to an org on an older release changes</source>
        <translation>古いリリースの組織へ反映できるものが変わります</translation>
    </message>
    <message>
        <source>“%1” is not low, medium, high or critical</source>
        <translation>「%1」は low、medium、high、critical のいずれでもありません</translation>
    </message>
    <message>
        <source>“%1” is nothing a rule for releases does: warn or block</source>
        <translation>「%1」はリリースのルールの動作ではありません: warn または block</translation>
    </message>
    <message>
        <source>the address holds a password; everybody can read the policy</source>
        <translation>アドレスにパスワードが含まれています。ポリシーは誰でも読めます</translation>
    </message>
    <message>
        <source>“%1” is neither day nor week</source>
        <translation>「%1」は day でも week でもありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>テキストのリストが必要です</translation>
    </message>
    <message>
        <source>the list may not be empty</source>
        <translation>リストを空にはできません</translation>
    </message>
    <message>
        <source>a whole number from %1 on is expected</source>
        <translation>%1 以上の整数が必要です</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true か false が必要です</translation>
    </message>
    <message>
        <source>a time like 2026-11-30T09:00:00Z is expected</source>
        <translation>2026-11-30T09:00:00Z のような時刻が必要です</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>オブジェクトのリストが必要です</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>the list is too long</source>
        <translation>リストが長すぎます</translation>
    </message>
    <message>
        <source>this member is not known</source>
        <translation>この項目は認識できません</translation>
    </message>
    <message>
        <source>Deployments to %1: %2</source>
        <translation>%1 へのリリース: %2</translation>
    </message>
    <message>
        <source>, let pass by: %1</source>
        <translation>、通せる人: %1</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>no tests</source>
        <translation>テストなし</translation>
    </message>
    <message>
        <source>tests named by hand</source>
        <translation>手で指定したテスト</translation>
    </message>
    <message>
        <source>the relevant tests</source>
        <translation>関連するテスト</translation>
    </message>
    <message>
        <source>all tests in the org</source>
        <translation>組織のすべてのテスト</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも%1</translation>
    </message>
    <message>
        <source>no finding of severity “%1” or worse</source>
        <translation>重要度「%1」以上の検出項目がないこと</translation>
    </message>
    <message>
        <source>nothing from an org on a later release</source>
        <translation>新しいリリースの組織からは何も入れない</translation>
    </message>
    <message>
        <source>a warning where it comes from an org on a later release</source>
        <translation>新しいリリースの組織から来るときは警告</translation>
    </message>
    <message>
        <source>all local tests</source>
        <translation>すべてのローカルテスト</translation>
    </message>
    <message>
        <source>The second remote %1 could not be asked; the record was held against what was last heard of it. %2</source>
        <translation>2 つ目のリモート %1 に問い合わせできませんでした。証跡は、最後にわかっていた内容と照合しました。%2</translation>
    </message>
    <message>
        <source>The second remote %1 knows newer records than this computer, which could not fetch them from the team&apos;s remote.</source>
        <translation>2 つ目のリモート %1 には、このコンピューターより新しい記録があります。このコンピューターは、それらをチームのリモートから取得できませんでした。</translation>
    </message>
</context>
<context>
    <name>backflow::localorg</name>
    <message>
        <source>Fault rule %1 is not understood: it needs match.op, a positive match.nth and a do that holds known effects only. %2</source>
        <translation>障害ルール %1 を解釈できません。match.op、正の match.nth、および既知の効果だけを含む do が必要です。%2</translation>
    </message>
    <message>
        <source>Port %1 on this machine cannot be used: another program may hold it. Choose another port.</source>
        <translation>このコンピューターのポート %1 を使用できません。別のプログラムが使用している可能性があります。別のポートを選択してください。</translation>
    </message>
    <message>
        <source>The ledger %1 cannot be written: %2</source>
        <translation>台帳 %1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 is not the id of an org: it has 15 or 18 letters and digits and starts with 00D.</source>
        <translation>%1 は組織 ID ではありません。組織 ID は 00D で始まる 15 桁または 18 桁の英数字です。</translation>
    </message>
    <message>
        <source>%1 is not an API version such as 66.0.</source>
        <translation>%1 は 66.0 のような API バージョンではありません。</translation>
    </message>
    <message>
        <source>The local org holds no %1 called %2.</source>
        <translation>ローカル組織に、%2 という %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is damaged. Remove it to let the local org begin anew.</source>
        <translation>%1 が破損しています。削除すると、ローカル組織が初期状態から開始されます。</translation>
    </message>
    <message>
        <source>The local org cannot use the file %1.</source>
        <translation>ローカル組織はファイル %1 を使用できません。</translation>
    </message>
    <message>
        <source>%1 is no later API version than %2, which the org speaks.</source>
        <translation>%1 は、組織が使う API バージョン %2 より新しくありません。</translation>
    </message>
</context>
<context>
    <name>backflow::masking</name>
    <message>
        <source>%1: the org does not write some records for now: something else holds them, or its jobs break off. What is masked is kept; go on with the run later.</source>
        <translation>%1: 組織は今、一部のレコードを書き込みません。ほかの処理がロックしているか、ジョブが中断しています。マスクした分は保たれます。後で実行を続けてください。</translation>
    </message>
    <message>
        <source>The org gave an answer that makes no sense here. Try again.</source>
        <translation>組織から想定外の応答がありました。再試行してください。</translation>
    </message>
    <message>
        <source>%1: the org does not say what became of some records of job %2. Nothing more is written; look at the job in the org.</source>
        <translation>%1: ジョブ %2 の一部のレコードがどうなったか、組織が示しません。これ以上は書き込みません。組織でジョブを確認してください。</translation>
    </message>
    <message>
        <source>The org does not let its records be deleted.</source>
        <translation>組織はこのレコードの削除を許しません。</translation>
    </message>
    <message>
        <source>The org does not let its records be changed.</source>
        <translation>組織はこのレコードの変更を許しません。</translation>
    </message>
    <message>
        <source>The org has no such field.</source>
        <translation>組織にその項目はありません。</translation>
    </message>
    <message>
        <source>Names of people and what is told of them in sentences stay: only addresses, numbers and links are found. Choose filler text to replace it as a whole.</source>
        <translation>人の名前や文章で述べられたことは残ります。見つかるのはアドレス、番号、リンクだけです。全体を置き換えるには、ダミーの文章を選んでください。</translation>
    </message>
    <message>
        <source>Not covered: %1. %2</source>
        <translation>対象外: %1。%2</translation>
    </message>
    <message>
        <source>Cannot be covered: %1. %2</source>
        <translation>対象にできません: %1。%2</translation>
    </message>
    <message>
        <source>Files keep their content: delete them in the sandbox, or leave them out when it is made.</source>
        <translation>ファイルの内容は残ります。Sandbox で削除するか、作成時に含めないでください。</translation>
    </message>
    <message>
        <source>Attachments keep their content: delete them in the sandbox.</source>
        <translation>添付ファイルの内容は残ります。Sandbox で削除してください。</translation>
    </message>
    <message>
        <source>Documents keep their content: delete them in the sandbox.</source>
        <translation>ドキュメントの内容は残ります。Sandbox で削除してください。</translation>
    </message>
    <message>
        <source>Notes are files inside and keep their content.</source>
        <translation>メモは内部ではファイルで、内容は残ります。</translation>
    </message>
    <message>
        <source>Mails that were sent cannot be changed: delete them in the sandbox.</source>
        <translation>送信済みのメールは変更できません。Sandbox で削除してください。</translation>
    </message>
    <message>
        <source>Posts keep what they say, and so do comments: leave Chatter out when the sandbox is made.</source>
        <translation>投稿とコメントの内容は残ります。Sandbox の作成時に Chatter を含めないでください。</translation>
    </message>
    <message>
        <source>Activities that the org has archived are out of reach.</source>
        <translation>組織がアーカイブした活動には届きません。</translation>
    </message>
    <message>
        <source>Big objects hold archives, and their records cannot be changed.</source>
        <translation>Big Object はアーカイブを持ち、そのレコードは変更できません。</translation>
    </message>
    <message>
        <source>Its records lie outside of the org.</source>
        <translation>そのレコードは組織の外にあります。</translation>
    </message>
    <message>
        <source>Custom metadata is no data: look through it with “mask scan” before it is kept.</source>
        <translation>カスタムメタデータはデータではありません。保存する前に「mask scan」で調べてください。</translation>
    </message>
    <message>
        <source>The history of fields keeps the values of before: switch it off and delete it in the sandbox.</source>
        <translation>項目履歴には以前の値が残ります。Sandbox で無効にして削除してください。</translation>
    </message>
    <message>
        <source>It is worked out by the org from other fields and cannot be written. Mask those.</source>
        <translation>組織がほかの項目から計算する項目で、書き込めません。元の項目をマスクしてください。</translation>
    </message>
    <message>
        <source>The org does not let it be written.</source>
        <translation>組織はこの項目への書き込みを許しません。</translation>
    </message>
    <message>
        <source>“%1” gives nothing that a field of type %2 takes.</source>
        <translation>「%1」は型 %2 の項目が受け付ける値になりません。</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>空にできません。</translation>
    </message>
    <message>
        <source>The pattern has a % that stands for nothing: %d, %a, %A, %x and %% are known.</source>
        <translation>パターンに意味のない % があります。使えるのは %d、%a、%A、%x、%% です。</translation>
    </message>
    <message>
        <source>It has no values to choose from.</source>
        <translation>選べる値がありません。</translation>
    </message>
    <message>
        <source>It is too short: it has %L1 characters, and the new values have %L2.</source>
        <translation>短すぎます。%L1 文字ですが、新しい値は %L2 文字あります。</translation>
    </message>
    <message>
        <source>Its values have to differ from record to record, and this would give the same to several.</source>
        <translation>値はレコードごとに異なる必要がありますが、これでは同じ値になるものが出ます。</translation>
    </message>
    <message>
        <source>The org has no such object.</source>
        <translation>組織にそのオブジェクトはありません。</translation>
    </message>
    <message>
        <source>replace, from a library</source>
        <translation>置き換え (ライブラリから)</translation>
    </message>
    <message>
        <source>replace, by a pattern</source>
        <translation>置き換え (パターン)</translation>
    </message>
    <message>
        <source>replace, by a keyed hash</source>
        <translation>置き換え (鍵付きハッシュ)</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>ずらす</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>replace what looks personal in the text</source>
        <translation>文章中の個人データらしいものを置き換え</translation>
    </message>
    <message>
        <source>%1: there is no library “%2”. There are: %3.</source>
        <translation>%1: ライブラリ「%2」はありません。あるのは %3 です。</translation>
    </message>
    <message>
        <source>%1: a pattern has 1 to %2 characters.</source>
        <translation>%1: パターンは 1 ~ %2 文字です。</translation>
    </message>
    <message>
        <source>%1: a keyed hash has 8 to 40 characters, prefix and suffix not counted.</source>
        <translation>%1: 鍵付きハッシュは前後の文字を除いて 8 ~ 40 文字です。</translation>
    </message>
    <message>
        <source>%1: a shift is by 1 to 3650 days, or percent.</source>
        <translation>%1: ずらす量は 1 ~ 3650 日またはパーセントです。</translation>
    </message>
    <message>
        <source>%1: nothing called “%2” can be looked for in texts. There are: %3.</source>
        <translation>%1: 文章の中で「%2」は探せません。探せるのは %3 です。</translation>
    </message>
    <message>
        <source>%1: that is no name of a field.</source>
        <translation>%1: 項目の名前ではありません。</translation>
    </message>
    <message>
        <source>%1: there is no method “%2”.</source>
        <translation>%1: 方法「%2」はありません。</translation>
    </message>
    <message>
        <source>“%1” is no name of an object.</source>
        <translation>「%1」はオブジェクトの名前ではありません。</translation>
    </message>
    <message>
        <source>%1: the condition is longer than %2 characters.</source>
        <translation>%1: 条件が %2 文字を超えています。</translation>
    </message>
    <message>
        <source>%1.%2 is in the plan twice.</source>
        <translation>%1.%2 が計画に 2 回あります。</translation>
    </message>
    <message>
        <source>%1: its records are deleted, so no field of them can be masked.</source>
        <translation>%1: レコードは削除されるので、項目はマスクできません。</translation>
    </message>
    <message>
        <source>%1: no field is masked and nothing deleted.</source>
        <translation>%1: マスクする項目も削除もありません。</translation>
    </message>
    <message>
        <source>a waiver</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>A waiver names no object and field: “%1”.</source>
        <translation>例外がオブジェクトと項目を指していません: 「%1」</translation>
    </message>
    <message>
        <source>%1 is left as it is, and nothing says why.</source>
        <translation>%1 はそのままにされますが、理由がありません。</translation>
    </message>
    <message>
        <source>A masking plan has at most %L1 bytes.</source>
        <translation>マスキング計画は最大 %L1 バイトです。</translation>
    </message>
    <message>
        <source>That is no masking plan: it is not JSON.</source>
        <translation>マスキング計画ではありません。JSON ではありません。</translation>
    </message>
    <message>
        <source>That is no masking plan this version of Backflow knows: its “format” is not %1.</source>
        <translation>このバージョンの Backflow が知るマスキング計画ではありません。「format」が %1 ではありません。</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>%1 is in the plan twice.</source>
        <translation>%1 が計画に 2 回あります。</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>name of a person</source>
        <translation>人の名前</translation>
    </message>
    <message>
        <source>name of a company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>street</source>
        <translation>町名・番地</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>number of a person</source>
        <translation>個人番号</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>銀行口座</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>income</source>
        <translation>収入</translation>
    </message>
    <message>
        <source>specially protected</source>
        <translation>特に保護が必要</translation>
    </message>
    <message>
        <source>password or key</source>
        <translation>パスワードまたは鍵</translation>
    </message>
    <message>
        <source>network address</source>
        <translation>ネットワークアドレス</translation>
    </message>
    <message>
        <source>page of a person</source>
        <translation>個人のページ</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由記述</translation>
    </message>
    <message>
        <source>The org calls it so (%1).</source>
        <translation>組織がそう呼んでいます (%1)。</translation>
    </message>
    <message>
        <source>Its name says so.</source>
        <translation>名前から分かります。</translation>
    </message>
    <message>
        <source>%L1 of %L2 sampled values look like it.</source>
        <translation>抽出した %L2 個の値のうち %L1 個がそう見えます。</translation>
    </message>
    <message>
        <source>A long text may hold anything.</source>
        <translation>長い文章には何が入っているか分かりません。</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>interrupted: it can be gone on with</source>
        <translation>中断: 続けられます</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1: records gone through %2, masked %3</source>
        <translation>%1: 処理したレコード %2、マスク済み %3</translation>
    </message>
    <message>
        <source>, %1 deleted</source>
        <translation>、削除 %1</translation>
    </message>
    <message>
        <source>, %1 with nothing to mask</source>
        <translation>、マスク対象なし %1</translation>
    </message>
    <message>
        <source>, %1 sent again after a lock or a break</source>
        <translation>、ロックや中断の後に再送 %1</translation>
    </message>
    <message>
        <source>not masked: %1, because of %2</source>
        <translation>マスクされず: %1 (理由 %2)</translation>
    </message>
    <message>
        <source>Masking of %1 by “%2”: %3</source>
        <translation>「%2」による %1 のマスキング: %3</translation>
    </message>
    <message>
        <source>Run %1, org %2, begun %3</source>
        <translation>実行 %1、組織 %2、開始 %3</translation>
    </message>
    <message>
        <source>Records a second: %1; times it was gone on with: %2</source>
        <translation>毎秒のレコード数: %1、続行した回数: %2</translation>
    </message>
    <message>
        <source>Read back: %1 of %2 sampled records hold what was written</source>
        <translation>読み戻し: 抽出した %2 件のうち %1 件が書き込んだとおりです</translation>
    </message>
    <message>
        <source>otherwise by now: %1</source>
        <translation>現在は異なる: %1</translation>
    </message>
    <message>
        <source>Left as it is on purpose: %1 (%2)</source>
        <translation>意図してそのままにしたもの: %1 (%2)</translation>
    </message>
    <message>
        <source>Not reached: %1: %2</source>
        <translation>届かないもの: %1: %2</translation>
    </message>
    <message>
        <source>The key of this run is not in the keychain of this computer, so the same values would become others from here on. Go on where the run was begun.</source>
        <translation>この実行の鍵がこのコンピューターのキーチェーンにないため、同じ値がここから別の値になってしまいます。実行を始めたコンピューターで続けてください。</translation>
    </message>
    <message>
        <source>The key of the run could not be removed from the keychain (%1): %2</source>
        <translation>実行の鍵をキーチェーンから削除できませんでした (%1): %2</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was changed.</source>
        <translation>%1: %2 何も変更されていません。</translation>
    </message>
    <message>
        <source>It is one of %L1 problems of the plan.</source>
        <translation>計画にある %L1 個の問題のうちの 1 つです。</translation>
    </message>
    <message>
        <source>The permission has run out. Ask again.</source>
        <translation>許可の期限が切れました。もう一度求めてください。</translation>
    </message>
    <message>
        <source>Records of production are not touched.</source>
        <translation>本番のレコードには触れません。</translation>
    </message>
    <message>
        <source>The plan masks nothing.</source>
        <translation>この計画は何もマスクしません。</translation>
    </message>
    <message>
        <source>That run masks %1, in the org it was begun in.</source>
        <translation>この実行は、開始した組織の %1 をマスクするものです。</translation>
    </message>
    <message>
        <source>The plan of this run was altered. Nothing was changed.</source>
        <translation>この実行の計画が書き換えられています。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no masking run %1.</source>
        <translation>マスキングの実行 %1 はありません。</translation>
    </message>
    <message>
        <source>The journal of this masking run was altered at line %1. Nothing was changed. See in the org what is masked, and start a new run.</source>
        <translation>このマスキング実行の記録が %1 行目で書き換えられています。何も変更されていません。組織で何がマスクされているかを確認し、新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>Another program is working on this masking run.</source>
        <translation>ほかのプログラムがこのマスキングを実行しています。</translation>
    </message>
    <message>
        <source>There is a masking run of this name already.</source>
        <translation>その名前のマスキング実行は既にあります。</translation>
    </message>
    <message>
        <source>The journal of this masking run has no beginning.</source>
        <translation>このマスキング実行の記録には始まりがありません。</translation>
    </message>
    <message>
        <source>The org could not read its records: %1</source>
        <translation>組織がレコードを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The org has thrown away what it had read for this run: it keeps that for some days only. What is masked stays. Start a new run for the rest, with a condition that leaves out what is masked already.</source>
        <translation>組織は、この実行のために読み取った内容を破棄しました。保持されるのは数日だけです。マスクした分は残ります。残りについては、既にマスクしたものを除く条件を付けて新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>The org gives other records for the same question than before. Nothing more is written. Start a new run.</source>
        <translation>同じ問い合わせに対して、組織が以前と異なるレコードを返しました。これ以上は書き込みません。新しい実行を始めてください。</translation>
    </message>
    <message>
        <source>%1: records gone through: %L2</source>
        <translation>%1: 処理したレコード: %L2</translation>
    </message>
    <message>
        <source>%1 is a production org: its records are not touched.</source>
        <translation>%1 は本番組織です。そのレコードには触れません。</translation>
    </message>
    <message>
        <source>%1 leads to another org than the one it was connected to: it may have been refreshed. Nothing was changed. Connect it again first.</source>
        <translation>%1 は接続したときとは別の組織につながっています。更新されたのかもしれません。何も変更されていません。先に接続し直してください。</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>a session of a Salesforce org</source>
        <translation>Salesforce 組織のセッション</translation>
    </message>
    <message>
        <source>a sign-in of a Salesforce org</source>
        <translation>Salesforce 組織へのログイン</translation>
    </message>
    <message>
        <source>a key of a cloud provider</source>
        <translation>クラウド事業者の鍵</translation>
    </message>
    <message>
        <source>a token of a service</source>
        <translation>サービスのトークン</translation>
    </message>
    <message>
        <source>a signed token</source>
        <translation>署名付きトークン</translation>
    </message>
    <message>
        <source>a password in an address</source>
        <translation>アドレス中のパスワード</translation>
    </message>
    <message>
        <source>a sign-in of a web service</source>
        <translation>Web サービスへのログイン</translation>
    </message>
    <message>
        <source>a password or key in a setting</source>
        <translation>設定中のパスワードまたは鍵</translation>
    </message>
    <message>
        <source>a password or key in custom metadata</source>
        <translation>カスタムメタデータ中のパスワードまたは鍵</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>鍵またはトークン</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>銀行口座</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>a number of a person</source>
        <translation>個人番号</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>That is no list of rules.</source>
        <translation>ルールの一覧ではありません。</translation>
    </message>
    <message>
        <source>Rule “%1” makes no sense: %2</source>
        <translation>ルール「%1」は正しくありません: %2</translation>
    </message>
    <message>
        <source>%1 holds %2.</source>
        <translation>%1 に %2 があります。</translation>
    </message>
    <message>
        <source>%1 seems to hold %2.</source>
        <translation>%1 に %2 があるようです。</translation>
    </message>
    <message>
        <source>%1 may hold %2.</source>
        <translation>%1 に %2 があるかもしれません。</translation>
    </message>
    <message>
        <source>Something was read that should lie in no history: %1 Places in all: %L2. Take it out in the org, and change what was a secret.</source>
        <translation>履歴に残すべきでないものが読み取られました: %1 全部で %L2 か所。組織から取り除き、秘密だったものは変更してください。</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by up to %2</source>
        <translation>%1 (最大 %2)</translation>
    </message>
    <message>
        <source>%1.%2 is not in the plan.</source>
        <translation>%1.%2 は計画にありません。</translation>
    </message>
    <message>
        <source>%1: records that are still there: %L2</source>
        <translation>%1: まだ残っているレコード: %L2</translation>
    </message>
    <message>
        <source>%1: nothing was written, so nothing is read back</source>
        <translation>%1: 何も書き込まれていないので、読み戻すものはありません</translation>
    </message>
</context>
<context>
    <name>backflow::merge</name>
    <message>
        <source>Goes with %1.</source>
        <translation>%1 と一緒に扱われます。</translation>
    </message>
    <message>
        <source>%1 goes, because what it describes is removed.</source>
        <translation>記述対象が削除されるため、%1 も削除されます。</translation>
    </message>
    <message>
        <source>%1 stays, because what it describes does.</source>
        <translation>記述対象が残るため、%1 も残ります。</translation>
    </message>
    <message>
        <source>Decisions that are still open: %1. Decide them first.</source>
        <translation>未決定の項目があります: %1。先に決定してください。</translation>
    </message>
    <message>
        <source>It was added in %1, which the other side moved to %2: it goes there too.</source>
        <translation>%1 に追加されましたが、もう一方の側でその場所が %2 に移動されているため、こちらも移動します。</translation>
    </message>
    <message>
        <source>The entry %1 would be lost.</source>
        <translation>エントリ %1 が失われます。</translation>
    </message>
    <message>
        <source>Both sides added to the list %1 at the same place; the target&apos;s entries come first.</source>
        <translation>双方がリスト %1 の同じ位置に追加しています。ターゲットのエントリが先になります。</translation>
    </message>
    <message>
        <source>the common version</source>
        <translation>共通バージョン</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Merged by line, because %1 is not valid JSON. %2</source>
        <translation>%1 が有効な JSON ではないため、行単位でマージしました。%2</translation>
    </message>
    <message>
        <source>The merge by entry did not pass its own check, so the whole file is to be decided. %1</source>
        <translation>エントリ単位のマージが自己チェックに合格しなかったため、ファイル全体を決定の対象とします。%1</translation>
    </message>
    <message>
        <source>The edited text is not valid JSON. %1</source>
        <translation>編集後のテキストは有効な JSON ではありません。%1</translation>
    </message>
    <message>
        <source>Only the member &quot;%1&quot; may stand in the place of this decision.</source>
        <translation>この決定箇所に置けるのは、メンバー「%1」のみです。</translation>
    </message>
    <message>
        <source>The result is not valid JSON. %1</source>
        <translation>結果が有効な JSON ではありません。%1</translation>
    </message>
    <message>
        <source>The file is larger than 256 MB.</source>
        <translation>ファイルが 256 MB を超えています。</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>ファイルが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目 %2 列目: %3</translation>
    </message>
    <message>
        <source>something follows the end of the document.</source>
        <translation>ドキュメントの終わりの後に余分な内容があります。</translation>
    </message>
    <message>
        <source>more than %1 levels.</source>
        <translation>%1 階層を超えています。</translation>
    </message>
    <message>
        <source>a value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>a digit is missing.</source>
        <translation>数字がありません。</translation>
    </message>
    <message>
        <source>a number begins with 0.</source>
        <translation>数値が 0 で始まっています。</translation>
    </message>
    <message>
        <source>a text has a line end or a control character in it.</source>
        <translation>テキストに改行または制御文字が含まれています。</translation>
    </message>
    <message>
        <source>a text is not closed.</source>
        <translation>テキストが閉じられていません。</translation>
    </message>
    <message>
        <source>\ is followed by something that has no meaning.</source>
        <translation>\ の後の文字に意味がありません。</translation>
    </message>
    <message>
        <source>\u is not followed by four digits.</source>
        <translation>\u の後に 4 桁の数字がありません。</translation>
    </message>
    <message>
        <source>a name in quotes is missing.</source>
        <translation>引用符で囲まれた名前がありません。</translation>
    </message>
    <message>
        <source>a colon is missing.</source>
        <translation>コロンがありません。</translation>
    </message>
    <message>
        <source>a comma or } is missing.</source>
        <translation>コンマまたは } がありません。</translation>
    </message>
    <message>
        <source>a comma or ] is missing.</source>
        <translation>コンマまたは ] がありません。</translation>
    </message>
    <message>
        <source>this object has two members of one name.</source>
        <translation>このオブジェクトに同じ名前のメンバーが 2 つあります。</translation>
    </message>
    <message>
        <source>The line ends differ between the sides; the target&apos;s are kept.</source>
        <translation>改行コードが双方で異なるため、ターゲットの改行コードを維持します。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; its lines are compared as bytes.</source>
        <translation>ファイルが UTF-8 ではないため、行をバイト列として比較します。</translation>
    </message>
    <message>
        <source>It stands at different places in the versions and was brought to one: %1</source>
        <translation>バージョンによって位置が異なるため、1 か所にまとめました: %1</translation>
    </message>
    <message>
        <source>A merge by line would hold this twice or lose it, so the whole file is to be decided: %1</source>
        <translation>行単位でマージすると重複または消失するため、ファイル全体を決定の対象とします: %1</translation>
    </message>
    <message>
        <source>Of API and package versions that both sides raised, the higher one is taken.</source>
        <translation>双方が API バージョンまたはパッケージバージョンを上げた場合は、高い方を採用します。</translation>
    </message>
    <message>
        <source>Places of flow elements on the canvas, which mean nothing when the flow runs, stay as in the target.</source>
        <translation>キャンバス上のフロー要素の位置は実行に影響しないため、ターゲットのまま維持します。</translation>
    </message>
    <message>
        <source>The label of a layout&apos;s summary is an id of its org and stays as in the target.</source>
        <translation>レイアウトの概要の表示ラベルは組織固有の ID であるため、ターゲットのまま維持します。</translation>
    </message>
    <message>
        <source>A text in which one side changed white space alone is taken from the side that changed its words.</source>
        <translation>一方が空白だけを変更したテキストは、語句を変更した側を採用します。</translation>
    </message>
    <message>
        <source>Position numbers of list entries follow from the order of the merged list.</source>
        <translation>リストのエントリの位置番号は、マージ後のリストの順序に従います。</translation>
    </message>
    <message>
        <source>Where both sides added to an ordered list at the same place, the target&apos;s entries come first.</source>
        <translation>双方が順序付きリストの同じ位置に追加した場合は、ターゲットのエントリが先になります。</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>%1 を採用</translation>
    </message>
    <message>
        <source>left it as before</source>
        <translation>以前のまま</translation>
    </message>
    <message>
        <source>removed it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>kept both</source>
        <translation>両方を採用</translation>
    </message>
    <message>
        <source>wrote it by hand</source>
        <translation>手動で編集</translation>
    </message>
    <message>
        <source>For the same values in %1, %2 %3 on %4 (%5 → %6, promotion %7).</source>
        <translation>%1 の同じ値に対して、%2 が %4 に「%3」と決定しています (%5 → %6、プロモーション %7)。</translation>
    </message>
    <message>
        <source>That choice is not possible for %1.</source>
        <translation>その選択は %1 では使用できません。</translation>
    </message>
    <message>
        <source>The edited text is not well-formed XML. %1</source>
        <translation>編集後のテキストは整形式の XML ではありません。%1</translation>
    </message>
    <message>
        <source>Only &lt;%1&gt; may stand in the place of this decision.</source>
        <translation>この決定箇所に置けるのは &lt;%1&gt; のみです。</translation>
    </message>
    <message>
        <source>The result is not well-formed XML. %1</source>
        <translation>結果が整形式の XML ではありません。%1</translation>
    </message>
    <message>
        <source>The result would hold the entry %1 twice.</source>
        <translation>結果にエントリ %1 が重複します。</translation>
    </message>
    <message>
        <source>The result would hold %1 twice.</source>
        <translation>結果に %1 が重複します。</translation>
    </message>
    <message>
        <source>undecided: %1</source>
        <translation>未決定: %1</translation>
    </message>
    <message>
        <source>The rule does not say what to take. Add take=source or take=target.</source>
        <translation>ルールに採用する側が指定されていません。take=source または take=target を追加してください。</translation>
    </message>
    <message>
        <source>There is no decision %1 here.</source>
        <translation>決定 %1 はここにはありません。</translation>
    </message>
    <message>
        <source>%1: keep %2</source>
        <translation>%1: %2 を採用</translation>
    </message>
    <message>
        <source>%1: as before</source>
        <translation>%1: 以前のまま</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <translation>%1: 削除</translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation>%1: 両方を採用</translation>
    </message>
    <message>
        <source>%1: by hand</source>
        <translation>%1: 手動で編集</translation>
    </message>
    <message>
        <source>%1: undecided again</source>
        <translation>%1: 未決定に戻す</translation>
    </message>
    <message>
        <source>There is no file %1 here.</source>
        <translation>ファイル %1 はここにはありません。</translation>
    </message>
    <message>
        <source>The edited file is not well-formed XML. %1</source>
        <translation>編集後のファイルは整形式の XML ではありません。%1</translation>
    </message>
    <message>
        <source>%1: written by hand</source>
        <translation>%1: 手動で編集</translation>
    </message>
    <message>
        <source>%1: back to the decisions</source>
        <translation>%1: 決定の内容に戻す</translation>
    </message>
    <message>
        <source>There is no automatic merge %1 in %2.</source>
        <translation>%2 に自動マージ %1 はありません。</translation>
    </message>
    <message>
        <source>%1: both sides say the same, so there is nothing to ask.</source>
        <translation>%1: 双方が同じ内容なので、確認することはありません。</translation>
    </message>
    <message>
        <source>%1: ask instead of merging</source>
        <translation>%1: マージせずに確認</translation>
    </message>
    <message>
        <source>%1: merge by itself again</source>
        <translation>%1: 自動マージに戻す</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>The content is not text, so the whole file is to be decided.</source>
        <translation>内容がテキストではないため、ファイル全体を決定の対象とします。</translation>
    </message>
    <message>
        <source>The common versions of both sides contradict each other, so every difference is asked.</source>
        <translation>双方の共通バージョンが互いに矛盾しているため、すべての相違について確認します。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>%1～%2 行目</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Lines in %1</source>
        <translation>%1 の行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Place of the component</source>
        <translation>コンポーネントの場所</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>%1 の順序</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no lines</source>
        <translation>行なし</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5; it would merge by itself.</source>
        <translation>%1: %2 は「%3」、%4 は「%5」です (自動マージ可能)。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 put the same entries in different orders.</source>
        <translation>%1: %2 と %3 で同じエントリの順序が異なります。</translation>
    </message>
    <message>
        <source>%1: %2 removed it, %3 changed it.</source>
        <translation>%1: %2 は削除し、%3 は変更しました。</translation>
    </message>
    <message>
        <source>%1: %2 changed it, %3 removed it.</source>
        <translation>%1: %2 は変更し、%3 は削除しました。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 hold different content.</source>
        <translation>%1: %2 と %3 で内容が異なります。</translation>
    </message>
    <message>
        <source>%1: %2 moved it to %3, %4 to %5.</source>
        <translation>%1: %2 は %3 に、%4 は %5 に移動しました。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 changed the same lines differently.</source>
        <translation>%1: %2 と %3 が同じ行を異なる内容に変更しました。</translation>
    </message>
    <message>
        <source>%1: %2 and %3 differ, and no common version is known.</source>
        <translation>%1: %2 と %3 が異なり、共通バージョンが不明です。</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1: %2 は「%3」、%4 は「%5」です。</translation>
    </message>
    <message>
        <source>Merged by line, because %1 is not well-formed XML. %2</source>
        <translation>%1 が整形式の XML ではないため、行単位でマージしました。%2</translation>
    </message>
    <message>
        <source>Merged by line, because the versions are of different types: %1 and %2.</source>
        <translation>バージョン間で種別が異なるため (%1 と %2)、行単位でマージしました。</translation>
    </message>
    <message>
        <source>The entry %1 would stand twice.</source>
        <translation>エントリ %1 が重複します。</translation>
    </message>
    <message>
        <source>Merged by line, because the root elements cannot be merged by entry.</source>
        <translation>ルート要素をエントリ単位でマージできないため、行単位でマージしました。</translation>
    </message>
    <message>
        <source>The list %1 is to be decided as a whole, because its entries do not merge one by one. %2</source>
        <translation>エントリを 1 件ずつマージできないため、リスト %1 を全体として決定の対象とします。%2</translation>
    </message>
    <message>
        <source>&lt;%1&gt; stands apart from the others of its kind; they have to follow one another.</source>
        <translation>&lt;%1&gt; が同じ種類の他の要素から離れています。連続している必要があります。</translation>
    </message>
    <message>
        <source>The entry %1 stands here twice.</source>
        <translation>エントリ %1 がここに 2 回あります。</translation>
    </message>
    <message>
        <source>This place is not decided yet.</source>
        <translation>この箇所はまだ決定されていません。</translation>
    </message>
    <message>
        <source>“%1: yes” needs “%2: yes”.</source>
        <translation>「%1: はい」には「%2: はい」が必要です。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: combined</source>
        <translation>%1: 組み合わせ</translation>
    </message>
    <message>
        <source>Action override</source>
        <translation>アクションの上書き</translation>
    </message>
    <message>
        <source>Email alert</source>
        <translation>メールアラート</translation>
    </message>
    <message>
        <source>App visibility</source>
        <translation>アプリケーションの表示</translation>
    </message>
    <message>
        <source>Business process</source>
        <translation>ビジネスプロセス</translation>
    </message>
    <message>
        <source>Apex class access</source>
        <translation>Apex クラスアクセス</translation>
    </message>
    <message>
        <source>Compact layout</source>
        <translation>コンパクトレイアウト</translation>
    </message>
    <message>
        <source>Custom button</source>
        <translation>カスタムボタン</translation>
    </message>
    <message>
        <source>Custom metadata type access</source>
        <translation>カスタムメタデータ型アクセス</translation>
    </message>
    <message>
        <source>Custom permission</source>
        <translation>カスタム権限</translation>
    </message>
    <message>
        <source>Custom setting access</source>
        <translation>カスタム設定アクセス</translation>
    </message>
    <message>
        <source>Hidden button</source>
        <translation>非表示のボタン</translation>
    </message>
    <message>
        <source>External data source access</source>
        <translation>外部データソースアクセス</translation>
    </message>
    <message>
        <source>Field permission</source>
        <translation>項目権限</translation>
    </message>
    <message>
        <source>Field set</source>
        <translation>項目セット</translation>
    </message>
    <message>
        <source>Field update</source>
        <translation>項目自動更新</translation>
    </message>
    <message>
        <source>Flow access</source>
        <translation>フローアクセス</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>ヘルプテキスト</translation>
    </message>
    <message>
        <source>Layout assignment</source>
        <translation>ページレイアウトの割り当て</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Layout item</source>
        <translation>レイアウト項目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>List view</source>
        <translation>リストビュー</translation>
    </message>
    <message>
        <source>Login IP range</source>
        <translation>ログイン IP 範囲</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Object permission</source>
        <translation>オブジェクト権限</translation>
    </message>
    <message>
        <source>Outbound message</source>
        <translation>アウトバウンドメッセージ</translation>
    </message>
    <message>
        <source>Package version</source>
        <translation>パッケージバージョン</translation>
    </message>
    <message>
        <source>Page access</source>
        <translation>ページアクセス</translation>
    </message>
    <message>
        <source>Picklist</source>
        <translation>選択リスト</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Quick action</source>
        <translation>クイックアクション</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>レコードタイプ</translation>
    </message>
    <message>
        <source>Record type visibility</source>
        <translation>レコードタイプの表示</translation>
    </message>
    <message>
        <source>Related list</source>
        <translation>関連リスト</translation>
    </message>
    <message>
        <source>Sharing rule</source>
        <translation>共有ルール</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>User permission</source>
        <translation>ユーザー権限</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>入力規則</translation>
    </message>
    <message>
        <source>Button or link</source>
        <translation>ボタンまたはリンク</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>表示ラベル</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Picklist value</source>
        <translation>選択リスト値</translation>
    </message>
    <message>
        <source>Value of field</source>
        <translation>項目の値</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Workflow rule</source>
        <translation>ワークフロールール</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>Flow action</source>
        <translation>フローアクション</translation>
    </message>
    <message>
        <source>Flow assignment</source>
        <translation>フローの割り当て</translation>
    </message>
    <message>
        <source>Flow choice</source>
        <translation>フローの選択肢</translation>
    </message>
    <message>
        <source>Flow collection step</source>
        <translation>フローのコレクション処理</translation>
    </message>
    <message>
        <source>Flow constant</source>
        <translation>フローの定数</translation>
    </message>
    <message>
        <source>Flow error message</source>
        <translation>フローのエラーメッセージ</translation>
    </message>
    <message>
        <source>Flow decision</source>
        <translation>フローの決定</translation>
    </message>
    <message>
        <source>Flow choice set</source>
        <translation>フローの選択肢セット</translation>
    </message>
    <message>
        <source>Flow formula</source>
        <translation>フローの数式</translation>
    </message>
    <message>
        <source>Flow loop</source>
        <translation>フローのループ</translation>
    </message>
    <message>
        <source>Flow step that creates records</source>
        <translation>レコードを作成するフロー要素</translation>
    </message>
    <message>
        <source>Flow step that deletes records</source>
        <translation>レコードを削除するフロー要素</translation>
    </message>
    <message>
        <source>Flow step that gets records</source>
        <translation>レコードを取得するフロー要素</translation>
    </message>
    <message>
        <source>Flow step that updates records</source>
        <translation>レコードを更新するフロー要素</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Flow screen</source>
        <translation>フロー画面</translation>
    </message>
    <message>
        <source>Flow start</source>
        <translation>フローの開始</translation>
    </message>
    <message>
        <source>Subflow</source>
        <translation>サブフロー</translation>
    </message>
    <message>
        <source>Flow text template</source>
        <translation>フローのテキストテンプレート</translation>
    </message>
    <message>
        <source>Flow variable</source>
        <translation>フローの変数</translation>
    </message>
    <message>
        <source>Flow pause</source>
        <translation>フローの一時停止</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>read</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>modify all</source>
        <translation>すべて変更</translation>
    </message>
    <message>
        <source>view all fields</source>
        <translation>すべての項目を表示</translation>
    </message>
    <message>
        <source>view all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1: only this time</source>
        <translation>%1: 今回のみ</translation>
    </message>
    <message>
        <source>%1: suggest it another time</source>
        <translation>%1: 次回も提案</translation>
    </message>
    <message>
        <source>Api version</source>
        <translation>API バージョン</translation>
    </message>
    <message>
        <source>Default value</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Master label</source>
        <translation>マスター表示ラベル</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Sharing model</source>
        <translation>共有モデル</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>ユニーク</translation>
    </message>
    <message>
        <source>kept both, %1 first</source>
        <translation>両方を採用 (%1 が先)</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a rule. A rule is written like type=Profile,take=target; its words are take, type, component, element, path, kind, spaces, decided and removals.</source>
        <translation>「%1」はルールに使えません。ルールは type=Profile,take=target のように書きます。使える語は take、type、component、element、path、kind、spaces、decided、removals です。</translation>
    </message>
    <message>
        <source>%1: keep both, %2 first</source>
        <translation>%1: 両方を採用 (%2 が先)</translation>
    </message>
    <message>
        <source>Agent access</source>
        <translation>エージェントへのアクセス</translation>
    </message>
    <message>
        <source>Summary formula</source>
        <translation>集計項目</translation>
    </message>
    <message>
        <source>Allowed submitter</source>
        <translation>申請を許可されたユーザー</translation>
    </message>
    <message>
        <source>Approval step</source>
        <translation>承認ステップ</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>割り当てルール</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Auto-response rule</source>
        <translation>自動レスポンスルール</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Data category visibility</source>
        <translation>データカテゴリの表示</translation>
    </message>
    <message>
        <source>Copy recipient</source>
        <translation>CC 宛先</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Component property</source>
        <translation>コンポーネントのプロパティ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Filter condition</source>
        <translation>検索条件</translation>
    </message>
    <message>
        <source>Cross filter</source>
        <translation>クロス条件</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Dashboard filter</source>
        <translation>ダッシュボードの検索条件</translation>
    </message>
    <message>
        <source>Duplicate rule filter</source>
        <translation>重複ルールの条件</translation>
    </message>
    <message>
        <source>Email routing address access</source>
        <translation>メールルーティングアドレスへのアクセス</translation>
    </message>
    <message>
        <source>Escalation action</source>
        <translation>エスカレーションアクション</translation>
    </message>
    <message>
        <source>Escalation rule</source>
        <translation>エスカレーションルール</translation>
    </message>
    <message>
        <source>External credential access</source>
        <translation>外部ログイン情報へのアクセス</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Page region</source>
        <translation>ページの領域</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Column grouping</source>
        <translation>列のグループ化</translation>
    </message>
    <message>
        <source>Row grouping</source>
        <translation>行のグループ化</translation>
    </message>
    <message>
        <source>Value to set</source>
        <translation>設定する値</translation>
    </message>
    <message>
        <source>Input value</source>
        <translation>入力値</translation>
    </message>
    <message>
        <source>Page item</source>
        <translation>ページの要素</translation>
    </message>
    <message>
        <source>Page layout</source>
        <translation>ページレイアウト</translation>
    </message>
    <message>
        <source>List button</source>
        <translation>リストボタン</translation>
    </message>
    <message>
        <source>Login flow</source>
        <translation>ログインフロー</translation>
    </message>
    <message>
        <source>Login hours</source>
        <translation>ログイン時間帯</translation>
    </message>
    <message>
        <source>Matching criterion</source>
        <translation>一致条件</translation>
    </message>
    <message>
        <source>Matching rule</source>
        <translation>一致ルール</translation>
    </message>
    <message>
        <source>Mini layout</source>
        <translation>ミニページレイアウト</translation>
    </message>
    <message>
        <source>Multi-line field</source>
        <translation>複数行項目</translation>
    </message>
    <message>
        <source>Muting permission set</source>
        <translation>ミュート権限セット</translation>
    </message>
    <message>
        <source>Name field</source>
        <translation>名前項目</translation>
    </message>
    <message>
        <source>Flow stage</source>
        <translation>フローステージ</translation>
    </message>
    <message>
        <source>Value to store</source>
        <translation>保存する値</translation>
    </message>
    <message>
        <source>Output value</source>
        <translation>出力値</translation>
    </message>
    <message>
        <source>Path step</source>
        <translation>パスのステップ</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>権限セット</translation>
    </message>
    <message>
        <source>Process value</source>
        <translation>プロセスの値</translation>
    </message>
    <message>
        <source>Action override by profile</source>
        <translation>プロファイル別のアクション上書き</translation>
    </message>
    <message>
        <source>Search layout by profile</source>
        <translation>プロファイル別の検索レイアウト</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Queue object</source>
        <translation>キューのオブジェクト</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Related content</source>
        <translation>関連コンテンツ</translation>
    </message>
    <message>
        <source>Related content item</source>
        <translation>関連コンテンツの要素</translation>
    </message>
    <message>
        <source>Report type</source>
        <translation>レポートタイプ</translation>
    </message>
    <message>
        <source>Rule entry</source>
        <translation>ルールエントリ</translation>
    </message>
    <message>
        <source>Scheduled path</source>
        <translation>スケジュール済みパス</translation>
    </message>
    <message>
        <source>Search layout</source>
        <translation>検索レイアウト</translation>
    </message>
    <message>
        <source>Presence status access</source>
        <translation>プレゼンス状況へのアクセス</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>Sharing rule for guests</source>
        <translation>ゲスト用共有ルール</translation>
    </message>
    <message>
        <source>Sharing reason</source>
        <translation>共有の理由</translation>
    </message>
    <message>
        <source>Sharing rule by territory</source>
        <translation>テリトリー別共有ルール</translation>
    </message>
    <message>
        <source>Standard field</source>
        <translation>標準項目</translation>
    </message>
    <message>
        <source>Summary field</source>
        <translation>サマリー項目</translation>
    </message>
    <message>
        <source>Flow transform</source>
        <translation>フローの変換</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>値セット</translation>
    </message>
    <message>
        <source>Dependent value</source>
        <translation>連動する値</translation>
    </message>
    <message>
        <source>Value translation</source>
        <translation>値の翻訳</translation>
    </message>
    <message>
        <source>Visibility rule</source>
        <translation>表示ルール</translation>
    </message>
    <message>
        <source>Time trigger</source>
        <translation>タイムトリガー</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API バージョン</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>on deletion</source>
        <translation>削除時</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>developer name</source>
        <translation>開発者名</translation>
    </message>
    <message>
        <source>error condition</source>
        <translation>エラー条件</translation>
    </message>
    <message>
        <source>error message</source>
        <translation>エラーメッセージ</translation>
    </message>
    <message>
        <source>external ID</source>
        <translation>外部 ID</translation>
    </message>
    <message>
        <source>field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>label</source>
        <translation>表示ラベル</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>length</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>master label</source>
        <translation>マスター表示ラベル</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>default for person accounts</source>
        <translation>個人取引先のデフォルト</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>桁数</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>レコードタイプ</translation>
    </message>
    <message>
        <source>refers to</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>relationship label</source>
        <translation>リレーションの表示ラベル</translation>
    </message>
    <message>
        <source>relationship name</source>
        <translation>リレーション名</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>decimal places</source>
        <translation>小数点以下の桁数</translation>
    </message>
    <message>
        <source>sort order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>history tracking</source>
        <translation>履歴の追跡</translation>
    </message>
    <message>
        <source>type</source>
        <translation>データ型</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>ユニーク</translation>
    </message>
    <message>
        <source>address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>visibility</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>won</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”; only %3 or %4 may stand there.</source>
        <translation>&lt;%1&gt; は「%2」です。%3 または %4 のみ指定できます。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”; what may stand there is one of %3.</source>
        <translation>&lt;%1&gt; は「%2」です。指定できるのは %3 のいずれかです。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing; without it the org refuses the entry.</source>
        <translation>&lt;%1&gt; がありません。これがないと組織はエントリを拒否します。</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1 (新規)</translation>
    </message>
    <message>
        <source>%1 taken out</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>%1 changed it (%2)</source>
        <translation>%1 が変更 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 removed it, %3.</source>
        <translation>%1: %2 が削除し、%3。</translation>
    </message>
    <message>
        <source>%1: both added it, differently: %2 says %3, %4 says %5.</source>
        <translation>%1: 両方が異なる内容で追加しました。%2 は %3、%4 は %5。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 at other places</source>
        <translation>%1 では %2 が別の位置にあります</translation>
    </message>
    <message>
        <source>%1 has %2 at the top</source>
        <translation>%1 では %2 が先頭にあります</translation>
    </message>
    <message>
        <source>%1 has %2 behind %3</source>
        <translation>%1 では %2 が %3 の後にあります</translation>
    </message>
    <message>
        <source>%1 put %2 at the top</source>
        <translation>%1 は %2 を先頭に追加しました</translation>
    </message>
    <message>
        <source>%1 put %2 behind %3</source>
        <translation>%1 は %2 を %3 の後に追加しました</translation>
    </message>
    <message>
        <source>%1 moved %2 to the top</source>
        <translation>%1 は %2 を先頭に移動しました</translation>
    </message>
    <message>
        <source>%1 moved %2 behind %3</source>
        <translation>%1 は %2 を %3 の後に移動しました</translation>
    </message>
    <message>
        <source>%1 moved %2 and added %3</source>
        <translation>%1 は %2 を移動し、%3 を追加しました</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <translation>%1 は %2 を移動しました</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 は %2 を追加しました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1: %2; no common version is known.</source>
        <translation>%1: %2。共通のバージョンは不明です。</translation>
    </message>
    <message numerus="yes">
        <source>Rule for %Ln decisions: %1</source>
        <translation>
            <numerusform>決定 %Ln 件にルールを適用: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions undecided again</source>
        <translation>
            <numerusform>決定 %Ln 件を未決定に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln saved steps could not be read. Everything else is as you left it; look at the decisions that are open.</source>
        <translation>
            <numerusform>保存された %Ln ステップのうち %1 ステップを読み取れませんでした。その他はすべて元のままです。未決定の項目を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 … (%Ln lines)</source>
        <translation>
            <numerusform>%1 … (%Ln 行)</numerusform>
        </translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>他 %L1 件</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1、SHA-256 %2…</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>+ added: %1</source>
        <translation>+ 追加: %1</translation>
    </message>
    <message>
        <source>± changed</source>
        <translation>± 変更</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>メソッド %1</translation>
    </message>
    <message>
        <source>property %1</source>
        <translation>プロパティ %1</translation>
    </message>
    <message>
        <source>Apex action</source>
        <translation>Apex アクション</translation>
    </message>
    <message>
        <source>Article template</source>
        <translation>記事テンプレート</translation>
    </message>
    <message>
        <source>Attached document</source>
        <translation>添付ドキュメント</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Available field</source>
        <translation>選択可能な項目</translation>
    </message>
    <message>
        <source>Report block</source>
        <translation>レポートブロック</translation>
    </message>
    <message>
        <source>Bot block</source>
        <translation>ボットブロック</translation>
    </message>
    <message>
        <source>Bot template</source>
        <translation>ボットテンプレート</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>ブランド設定</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Capability type</source>
        <translation>機能の種類</translation>
    </message>
    <message>
        <source>Grammatical form</source>
        <translation>文法形</translation>
    </message>
    <message>
        <source>Channel programme group</source>
        <translation>チャネルプログラムグループ</translation>
    </message>
    <message>
        <source>Offered choice</source>
        <translation>提示する選択肢</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>色の範囲</translation>
    </message>
    <message>
        <source>Dashboard component</source>
        <translation>ダッシュボードコンポーネント</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Controlling value</source>
        <translation>制御値</translation>
    </message>
    <message>
        <source>Conversation message</source>
        <translation>会話メッセージ</translation>
    </message>
    <message>
        <source>Row-level formula</source>
        <translation>行レベルの数式</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>エラーメッセージ</translation>
    </message>
    <message>
        <source>Custom tab</source>
        <translation>カスタムタブ</translation>
    </message>
    <message>
        <source>Field of the tab</source>
        <translation>タブの項目</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web アドレス</translation>
    </message>
    <message>
        <source>Filter option</source>
        <translation>検索条件の選択肢</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>データカテゴリ</translation>
    </message>
    <message>
        <source>Data category filter</source>
        <translation>データカテゴリの条件</translation>
    </message>
    <message>
        <source>Data type</source>
        <translation>データ型</translation>
    </message>
    <message>
        <source>Data space access</source>
        <translation>データスペースへのアクセス</translation>
    </message>
    <message>
        <source>Default path</source>
        <translation>デフォルトパス</translation>
    </message>
    <message>
        <source>Field template message</source>
        <translation>項目テンプレートのメッセージ</translation>
    </message>
    <message>
        <source>Displayed field</source>
        <translation>表示項目</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Fault path</source>
        <translation>エラーパス</translation>
    </message>
    <message>
        <source>Feed filter</source>
        <translation>フィード条件</translation>
    </message>
    <message>
        <source>Feed layout</source>
        <translation>フィードレイアウト</translation>
    </message>
    <message>
        <source>Field on the page</source>
        <translation>ページの項目</translation>
    </message>
    <message>
        <source>Key field</source>
        <translation>主要項目</translation>
    </message>
    <message>
        <source>Predefined value</source>
        <translation>定義済みの値</translation>
    </message>
    <message>
        <source>Form factor</source>
        <translation>フォーム要素</translation>
    </message>
    <message>
        <source>Formatting rule</source>
        <translation>書式ルール</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Guest user</source>
        <translation>ゲストユーザー</translation>
    </message>
    <message>
        <source>Header element</source>
        <translation>ヘッダー要素</translation>
    </message>
    <message>
        <source>Identity check label</source>
        <translation>本人確認の表示ラベル</translation>
    </message>
    <message>
        <source>IP range</source>
        <translation>IP 範囲</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Article publication</source>
        <translation>記事の公開</translation>
    </message>
    <message>
        <source>Component on the left</source>
        <translation>左側のコンポーネント</translation>
    </message>
    <message>
        <source>Value compared</source>
        <translation>比較する値</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Field of lookup dialogs</source>
        <translation>ルックアップダイアログの項目</translation>
    </message>
    <message>
        <source>Lookup filter</source>
        <translation>ルックアップ検索条件</translation>
    </message>
    <message>
        <source>Filter field of lookups</source>
        <translation>ルックアップの検索条件項目</translation>
    </message>
    <message>
        <source>Field of phone lookups</source>
        <translation>電話ルックアップの項目</translation>
    </message>
    <message>
        <source>Manager’s subordinates</source>
        <translation>マネージャーの部下</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Workspace mapping</source>
        <translation>ワークスペースの対応付け</translation>
    </message>
    <message>
        <source>Mass action</source>
        <translation>一括アクション</translation>
    </message>
    <message>
        <source>Narrow component</source>
        <translation>幅の狭いコンポーネント</translation>
    </message>
    <message>
        <source>Menu item</source>
        <translation>メニュー項目</translation>
    </message>
    <message>
        <source>Path for each item</source>
        <translation>各項目のパス</translation>
    </message>
    <message>
        <source>Path after the last item</source>
        <translation>最後の項目の後のパス</translation>
    </message>
    <message>
        <source>Address to notify</source>
        <translation>通知先アドレス</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>What happens on creation</source>
        <translation>作成時の処理</translation>
    </message>
    <message>
        <source>What happens on an edit</source>
        <translation>編集時の処理</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Path type</source>
        <translation>パスの種類</translation>
    </message>
    <message>
        <source>Pipeline metric</source>
        <translation>パイプラインの指標</translation>
    </message>
    <message>
        <source>Action list</source>
        <translation>アクション一覧</translation>
    </message>
    <message>
        <source>Portal role</source>
        <translation>ポータルロール</translation>
    </message>
    <message>
        <source>Portal role and subordinates</source>
        <translation>ポータルロールと下位ロール</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Property type</source>
        <translation>プロパティの種類</translation>
    </message>
    <message>
        <source>Public group</source>
        <translation>公開グループ</translation>
    </message>
    <message>
        <source>Field read</source>
        <translation>取得する項目</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Action layout</source>
        <translation>アクションレイアウト</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>クイックアクション一覧</translation>
    </message>
    <message>
        <source>Flow step that rolls back</source>
        <translation>ロールバックするフロー要素</translation>
    </message>
    <message>
        <source>Object referred to</source>
        <translation>参照先オブジェクト</translation>
    </message>
    <message>
        <source>Related object</source>
        <translation>関連オブジェクト</translation>
    </message>
    <message>
        <source>Required permission</source>
        <translation>必要な権限</translation>
    </message>
    <message>
        <source>Reserved place</source>
        <translation>予約済みの場所</translation>
    </message>
    <message>
        <source>Component on the right</source>
        <translation>右側のコンポーネント</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>比較対象の値</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Role and subordinates</source>
        <translation>ロールと下位ロール</translation>
    </message>
    <message>
        <source>Role and internal subordinates</source>
        <translation>ロールと内部下位ロール</translation>
    </message>
    <message>
        <source>S-control</source>
        <translation>S コントロール</translation>
    </message>
    <message>
        <source>OAuth scope</source>
        <translation>OAuth 範囲</translation>
    </message>
    <message>
        <source>Search filter field</source>
        <translation>検索条件の項目</translation>
    </message>
    <message>
        <source>Field of search results</source>
        <translation>検索結果の項目</translation>
    </message>
    <message>
        <source>Button of search results</source>
        <translation>検索結果のボタン</translation>
    </message>
    <message>
        <source>Send action</source>
        <translation>送信アクション</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>共有元</translation>
    </message>
    <message>
        <source>Sharing recalculation</source>
        <translation>共有の再計算</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Stage step</source>
        <translation>ステージのステップ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Standard tab</source>
        <translation>標準タブ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Subscriber tab</source>
        <translation>登録者タブ</translation>
    </message>
    <message>
        <source>Highlights panel</source>
        <translation>強調表示パネル</translation>
    </message>
    <message>
        <source>Form factors</source>
        <translation>フォーム要素</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Target configuration</source>
        <translation>対象の設定</translation>
    </message>
    <message>
        <source>Target configurations</source>
        <translation>対象の設定</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Page template</source>
        <translation>ページテンプレート</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>テリトリー</translation>
    </message>
    <message>
        <source>Territory and subordinates</source>
        <translation>テリトリーと下位テリトリー</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Event waited for</source>
        <translation>待機するイベント</translation>
    </message>
    <message>
        <source>Wide component</source>
        <translation>幅の広いコンポーネント</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>backflow::metadata</name>
    <message>
        <source>%1 %2 cannot be put into its object: %3</source>
        <translation>%1 %2 をオブジェクトに組み込めません: %3</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file of a package; the second one is taken.</source>
        <translation>%1 と %2 はパッケージ内の同じファイルです。後の方を採用します。</translation>
    </message>
    <message>
        <source>%1 and %2 describe the same component. Only the first one is taken, as Salesforce&apos;s own tools do; --join takes both.</source>
        <translation>%1 と %2 は同じコンポーネントを記述しています。Salesforce のツールと同様に、最初の方だけを採用します。両方を採用するには --join を使用します。</translation>
    </message>
    <message>
        <source>The metadata holds a file whose path cannot be used: %1</source>
        <translation>メタデータに、パスを使用できないファイルがあります: %1</translation>
    </message>
    <message>
        <source>The manifest cannot be read: %1</source>
        <translation>マニフェストを読み取れません: %1</translation>
    </message>
    <message>
        <source>the block in line %1 has no type name.</source>
        <translation>%1 行目のブロックに型名がありません。</translation>
    </message>
    <message>
        <source>its root is %1, not Package.</source>
        <translation>ルートが Package ではなく %1 です。</translation>
    </message>
    <message>
        <source>%1 names a package directory that cannot be used: &quot;%2&quot;. It must lie inside of the project.</source>
        <translation>%1 に、使用できないパッケージディレクトリが指定されています: 「%2」。プロジェクト内のディレクトリを指定する必要があります。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 names no package directory, so there is no source to be found.</source>
        <translation>%1 にパッケージディレクトリが指定されていないため、ソースが見つかりません。</translation>
    </message>
    <message>
        <source>It holds no files.</source>
        <translation>ファイルがありません。</translation>
    </message>
    <message>
        <source>It holds a file that Git cannot keep.</source>
        <translation>Git で保持できないファイルが含まれています。</translation>
    </message>
    <message>
        <source>The archive in staticresources/%1.resource is kept whole. %2</source>
        <translation>staticresources/%1.resource のアーカイブは分割せずに保持します。%2</translation>
    </message>
    <message>
        <source>%1 lies outside of the project&apos;s package folder %2.</source>
        <translation>%1 はプロジェクトのパッケージフォルダー %2 の外にあります。</translation>
    </message>
    <message>
        <source>Two of the components make the same file, %1, with different content.</source>
        <translation>2 つのコンポーネントから、内容の異なる同じファイル %1 が作成されます。</translation>
    </message>
    <message>
        <source>%1 cannot be joined with the other files of labels: %2</source>
        <translation>%1 を他の表示ラベルファイルと結合できません: %2</translation>
    </message>
    <message>
        <source>%1 belongs to no metadata type that is known here; it is kept as the org gave it.</source>
        <translation>%1 は既知のメタデータ型に該当しません。組織から取得したまま保持します。</translation>
    </message>
    <message>
        <source>%1 cannot be opened, so it is kept whole and its parts do not show on their own: %2</source>
        <translation>%1 を開けないため、分割せずに保持します。個々の部分は表示されません: %2</translation>
    </message>
    <message>
        <source>%1: %2 stays in the object&apos;s own file, because its name is missing, taken or not one a file can have.</source>
        <translation>%1: %2 は、名前がないか、使用済みか、ファイル名として使用できないため、オブジェクトのファイルに残します。</translation>
    </message>
    <message>
        <source>%1 cannot be put into its component: %2</source>
        <translation>%1 をコンポーネントに組み込めません: %2</translation>
    </message>
    <message>
        <source>%1 describes a component that another file describes already.</source>
        <translation>%1 が記述するコンポーネントは、すでに別のファイルに記述されています。</translation>
    </message>
    <message>
        <source>%1 is YAML, but its component says JSON; converting one into the other is not possible here.</source>
        <translation>%1 は YAML ですが、コンポーネントは JSON を指定しています。ここでは相互に変換できません。</translation>
    </message>
    <message>
        <source>%1 is missing, so %2 belongs to nothing.</source>
        <translation>%1 がないため、%2 の属する先がありません。</translation>
    </message>
</context>
<context>
    <name>backflow::model</name>
    <message>
        <source>An environment has no name.</source>
        <translation>名前のない環境があります。</translation>
    </message>
    <message>
        <source>Environment %1: its kind is none of production, full, partial, developer-pro, developer, scratch.</source>
        <translation>環境 %1: kind が production、full、partial、developer-pro、developer、scratch のいずれでもありません。</translation>
    </message>
    <message>
        <source>Environment %1: its deployTransport is none of auto, rest, soap.</source>
        <translation>環境 %1: deployTransport が auto、rest、soap のいずれでもありません。</translation>
    </message>
    <message>
        <source>Environment %1: %2 is not the id of an org.</source>
        <translation>環境 %1: %2 は組織 ID ではありません。</translation>
    </message>
    <message>
        <source>“%1” of a keep rule is no time: %2.</source>
        <translation>維持ルールの「%1」が日時ではありません: %2。</translation>
    </message>
    <message>
        <source>“%1” of a keep rule is missing.</source>
        <translation>維持ルールに「%1」がありません。</translation>
    </message>
    <message>
        <source>There are two environments called %1.</source>
        <translation>%1 という環境が 2 つあります。</translation>
    </message>
    <message>
        <source>The path from %1 to %2 names %3, which is not an environment of this pipeline.</source>
        <translation>%1 から %2 へのパスに、このパイプラインの環境ではない %3 が含まれています。</translation>
    </message>
    <message>
        <source>The paths lead from %1 round to itself; a pipeline only climbs.</source>
        <translation>%1 からのパスが循環しています。パイプラインのパスは上位に向かう必要があります。</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1: this version of Backflow does not know “%2”. Nothing was changed.</source>
        <translation>%1: このバージョンの Backflow は「%2」を認識できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The name %1… is longer than %2 characters.</source>
        <translation>名前「%1…」は %2 文字を超えています。</translation>
    </message>
    <message>
        <source>The name %1 holds characters that cannot be seen.</source>
        <translation>名前「%1」に目に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>%1: %2 is not the address of an org. It begins with https:// and names no user.</source>
        <translation>%1: %2 は組織のアドレスではありません。https:// で始まり、ユーザー名を含まないものです。</translation>
    </message>
    <message>
        <source>A keep rule</source>
        <translation>維持ルール</translation>
    </message>
    <message>
        <source>The pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>%1: an environment is not an object.</source>
        <translation>%1: 環境がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1: a path is not a pair of names, the lower one first.</source>
        <translation>%1: パスが名前の組 (下位が先) ではありません。</translation>
    </message>
    <message>
        <source>%1: a keep rule is not an object.</source>
        <translation>%1: 維持ルールがオブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1: “%2” should be %3. Nothing was changed.</source>
        <translation>%1: 「%2」は%3 でなければなりません。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>backflow::net</name>
    <message>
        <source>The address %1 is not known. Check it and your network connection, then try again.</source>
        <translation>アドレス %1 が見つかりません。アドレスとネットワーク接続を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>%1 does not accept connections. Check the address and that the org is up, then try again.</source>
        <translation>%1 が接続を受け付けません。アドレスと、組織が稼働していることを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate was refused. Check this computer&apos;s clock and whether something on the network stands in between.</source>
        <translation>%1 への安全な接続を確立できません。証明書が拒否されました。このコンピューターの時計と、ネットワークの途中に介在するものがないかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy of this network could not be used to reach %1. Check the system&apos;s proxy settings.</source>
        <translation>このネットワークのプロキシ経由で %1 に接続できませんでした。システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a sign-in before it lets anything through to %1.</source>
        <translation>このネットワークのプロキシを経由して %1 に接続するには、ログインが必要です。</translation>
    </message>
    <message>
        <source>The connection to %1 was cut. Check your network connection, then try again.</source>
        <translation>%1 への接続が切断されました。ネットワーク接続を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again later.</source>
        <translation>%1 から時間内に応答がありませんでした。後で再試行してください。</translation>
    </message>
    <message>
        <source>%1 answered with more data than can be taken. Ask for less at a time.</source>
        <translation>%1 の応答のデータ量が上限を超えています。一度に要求する量を減らしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a web address.</source>
        <translation>「%1」は Web アドレスではありません。</translation>
    </message>
    <message>
        <source>The mail was sent to %1 whole, but its answer did not come. Whether it goes on its way is not known.</source>
        <translation>メールを %1 に送信しましたが、応答がありませんでした。配信されるかどうかは不明です。</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the user and the password.</source>
        <translation>メールサーバー %1 がユーザーとパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail just now. Try again later.</source>
        <translation>メールサーバー %1 が現在メールを受け付けません。後で再試行してください。</translation>
    </message>
    <message>
        <source>The mail server %1 does not take the mail.</source>
        <translation>メールサーバー %1 がメールを受け付けません。</translation>
    </message>
    <message>
        <source>The mail server %1 does not accept connections. Check its name and port, then try again.</source>
        <translation>メールサーバー %1 が接続を受け付けません。名前とポートを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no secure connection on this port. Nothing was sent.</source>
        <translation>メールサーバー %1 は、このポートで暗号化された接続に対応していません。何も送信していません。</translation>
    </message>
    <message>
        <source>A password is not sent to %1 in the open.</source>
        <translation>パスワードを暗号化せずに %1 に送信することはできません。</translation>
    </message>
    <message>
        <source>The mail server %1 offers no way to sign in with a password.</source>
        <translation>メールサーバー %1 はパスワードでのログインに対応していません。</translation>
    </message>
    <message>
        <source>What answers at %1 is no mail server.</source>
        <translation>%1 はメールサーバーではありません。</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Only a mail server on this computer is spoken to in the open; %1 is not.</source>
        <translation>暗号化せずに接続できるのは、このコンピューターのメールサーバーだけです。%1 は違います。</translation>
    </message>
</context>
<context>
    <name>backflow::ports</name>
    <message>
        <source>This program asks no production org about its sandboxes.</source>
        <translation>このプログラムは本番組織に Sandbox の情報を問い合わせません。</translation>
    </message>
    <message>
        <source>This org does not say of itself that it is a sandbox, so its records are not touched, whatever it is called here. Nothing was changed.</source>
        <translation>この組織は自分が Sandbox であると答えていないため、ここでの名前に関係なく、レコードには触れません。何も変更されていません。</translation>
    </message>
    <message>
        <source>It is too long ago that the org said it is a sandbox. Nothing was changed.</source>
        <translation>組織が Sandbox であると答えてから時間が経ちすぎています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Records of orgs are out of reach here.</source>
        <translation>ここからは組織のレコードに届きません。</translation>
    </message>
</context>
<context>
    <name>backflow::promotion</name>
    <message>
        <source>Neither %1 nor %2 holds %3. Retrieve them again if it is new.</source>
        <translation>%1 にも %2 にも %3 がありません。新しいものであれば、再取得してください。</translation>
    </message>
    <message>
        <source>%1 is kept as it is: %2. Remove the rule first.</source>
        <translation>%1 はそのまま維持されます: %2。先にルールを削除してください。</translation>
    </message>
    <message>
        <source>There is nothing to bring from %1 to %2. Deletions flow only when they are asked for.</source>
        <translation>%1 から %2 に反映するものがありません。削除は、指定した場合にのみ反映されます。</translation>
    </message>
    <message>
        <source>A stored draft cannot be read. Make the draft anew; nothing else is lost.</source>
        <translation>保存されたドラフトを読み取れません。ドラフトを作り直してください。他に失われたものはありません。</translation>
    </message>
    <message>
        <source>There is no promotion %1 in this workspace.</source>
        <translation>このワークスペースにプロモーション %1 はありません。</translation>
    </message>
    <message>
        <source>Promotion %1 has begun; its plan stays as it is.</source>
        <translation>プロモーション %1 はすでに開始されています。プランは変更できません。</translation>
    </message>
    <message>
        <source>No path of the pipeline leads between %1 and %2. Connect them on the map first.</source>
        <translation>パイプラインに %1 と %2 を結ぶパスがありません。先にマップで接続してください。</translation>
    </message>
    <message>
        <source>Something was decided in another window or program meanwhile. Your last step was not kept; open the decisions again to see both.</source>
        <translation>その間に別のウィンドウまたはプログラムで決定が行われたため、最後のステップは保持されませんでした。決定を開き直して、両方を確認してください。</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for this promotion to %2. Nothing was changed.</source>
        <translation>現在の許可は %1 に対するもので、%2 へのこのプロモーションには使用できません。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no frozen plan %1 in this workspace.</source>
        <translation>このワークスペースに確定済みプラン %1 はありません。</translation>
    </message>
    <message>
        <source>Promotion %1 is not waiting for anybody to look at the org.</source>
        <translation>プロモーション %1 は組織の確認待ちではありません。</translation>
    </message>
    <message>
        <source>The Git remote did not take the lock of %1. Nothing was changed; try again in a moment.</source>
        <translation>Git リモートが %1 のロックを受け付けませんでした。何も変更していません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 is locked by %2 for promotion %3 until %4 (UTC). Nothing was changed. Wait, or resume that promotion if it is yours.</source>
        <translation>%1 は %2 がプロモーション %3 のために %4 (UTC) までロックしています。何も変更していません。待機するか、自分のプロモーションであれば再開してください。</translation>
    </message>
    <message>
        <source>Before putting back what %1&apos;s record says</source>
        <translation>%1 を記録の状態に復元する前</translation>
    </message>
    <message>
        <source>Puts back what %1&apos;s record says</source>
        <translation>%1 を記録の状態に復元</translation>
    </message>
    <message>
        <source>%1 is already as its record says.</source>
        <translation>%1 はすでに記録のとおりです。</translation>
    </message>
    <message>
        <source>%1 does not say which org it is.</source>
        <translation>%1 の組織を特定できませんでした。</translation>
    </message>
    <message>
        <source>This sign-in is for org %1, but %2 is org %3. Nothing was changed. Sign in to the right org.</source>
        <translation>このログインは組織 %1 のものですが、%2 は組織 %3 です。何も変更していません。正しい組織にログインしてください。</translation>
    </message>
    <message>
        <source>Decisions still open: %1. Resolve them first.</source>
        <translation>未決定の項目があります: %1。先に解決してください。</translation>
    </message>
    <message>
        <source>After these decisions %1 stays as it is: there is nothing to deploy.</source>
        <translation>これらの決定では %1 は現状のままとなり、リリースするものがありません。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done, reads back differently</source>
        <translation>完了 (読み戻した内容に相違あり)</translation>
    </message>
    <message>
        <source>refused by the org, nothing changed</source>
        <translation>組織が拒否 (変更なし)</translation>
    </message>
    <message>
        <source>not run, the target had changed</source>
        <translation>未実行 (ターゲットが変更済み)</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>stopped, nothing changed</source>
        <translation>停止 (変更なし)</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>一部完了</translation>
    </message>
    <message>
        <source>canceled, nothing changed</source>
        <translation>キャンセル (変更なし)</translation>
    </message>
    <message>
        <source>end unknown, look at the org</source>
        <translation>結果不明 (組織を確認してください)</translation>
    </message>
    <message>
        <source>Accepted into the record of %1 as changed there by hand: %2</source>
        <translation>%1 での手動変更を記録に取り込み: %2</translation>
    </message>
    <message>
        <source>Putting back what %1&apos;s record says begun: %2</source>
        <translation>%1 の記録からの復元を開始: %2</translation>
    </message>
    <message>
        <source>What %1&apos;s record says put back: %2 (%3)</source>
        <translation>%1 の記録からの復元: %2 (%3)</translation>
    </message>
    <message>
        <source>Back-promotion from %1 to %2 begun: %3</source>
        <translation>%1 から %2 へのバックプロモーションを開始: %3</translation>
    </message>
    <message>
        <source>Back-promotion from %1 to %2: %3 (%4)</source>
        <translation>%1 から %2 へのバックプロモーション: %3 (%4)</translation>
    </message>
    <message>
        <source>Rollback of %1 begun: %2</source>
        <translation>%1 のロールバックを開始: %2</translation>
    </message>
    <message>
        <source>Rollback of %1: %2 (%3)</source>
        <translation>%1 のロールバック: %2 (%3)</translation>
    </message>
    <message>
        <source>A person settled what became of a promotion to %1</source>
        <translation>%1 へのプロモーションの結果をユーザーが確定</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 で変更: %2</translation>
    </message>
    <message>
        <source>Only what was picked of it flows: %1.</source>
        <translation>選択した部分のみを反映します: %1。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>The picked entries of %1 cannot flow without others that differ. Pick the component as a whole, or the other entries too.</source>
        <translation>%1 で選択したエントリは、相違のある他のエントリなしには反映できません。コンポーネント全体を選択するか、他のエントリも選択してください。</translation>
    </message>
    <message>
        <source>The stored plan cannot be read. Plan anew; the target was not touched by this.</source>
        <translation>保存されたプランを読み取れません。プランを作り直してください。ターゲットには影響ありません。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>The remote does not let branch %1 be pushed to (%2). The result waits on branch %3 for a pull request.</source>
        <translation>リモートがブランチ %1 へのプッシュを許可しません (%2)。結果はブランチ %3 でプルリクエスト待ちです。</translation>
    </message>
    <message>
        <source>The remote does not take branch %1 (%2). The result is on that branch on this machine only.</source>
        <translation>リモートがブランチ %1 を受け付けません (%2)。結果はこのコンピューター上の同ブランチにのみあります。</translation>
    </message>
    <message>
        <source>The Git remote does not take branch %1. Everything is kept on this machine; resume when the remote allows it.</source>
        <translation>Git リモートがブランチ %1 を受け付けません。すべてこのコンピューターに保持しています。リモートが許可したら再開してください。</translation>
    </message>
    <message>
        <source>The team branch %1 is not in the repository, so the result was not put on it.</source>
        <translation>チームブランチ %1 がリポジトリにないため、結果を反映していません。</translation>
    </message>
    <message>
        <source>The last check did not pass.</source>
        <translation>前回の検証は失敗しました。</translation>
    </message>
    <message>
        <source>The last check ran no tests. Plan with a test level (RunLocalTests, for example) and validate again.</source>
        <translation>前回の検証ではテストが実行されていません。テストレベル (RunLocalTests など) を指定してプランを作成し、もう一度検証してください。</translation>
    </message>
    <message>
        <source>The last check is from %1 and was good for ten days. Validate again.</source>
        <translation>前回の検証は %1 のもので、有効期間の 10 日を過ぎています。もう一度検証してください。</translation>
    </message>
    <message>
        <source>%1 was not asked to check this plan yet. Validate it first, with tests; nothing was changed.</source>
        <translation>このプランは %1 でまだ検証されていません。先にテストありで検証してください。何も変更していません。</translation>
    </message>
    <message>
        <source>No quick deployment to %1: %2 Nothing was changed.</source>
        <translation>%1 へのクイックリリースはできません: %2何も変更していません。</translation>
    </message>
    <message>
        <source>No quick deployment to %1: what was checked is not what is planned now. Validate again; nothing was changed.</source>
        <translation>%1 へのクイックリリースはできません。検証した内容が現在のプランと異なります。もう一度検証してください。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 now holds what was planned; it was read back and is equal.</source>
        <translation>%1 はプランどおりになりました。読み戻して一致を確認しました。</translation>
    </message>
    <message>
        <source>%1 took the deployment; there is something to look at.</source>
        <translation>%1 がリリースを受け付けました。確認が必要な点があります。</translation>
    </message>
    <message>
        <source>Planned; nothing was sent to %1 yet.</source>
        <translation>プランを作成しました。%1 にはまだ何も送信していません。</translation>
    </message>
    <message>
        <source>Begun; nothing was sent to %1 yet. Resume to go on.</source>
        <translation>開始しました。%1 にはまだ何も送信していません。続行するには再開してください。</translation>
    </message>
    <message>
        <source>Under way in %1. Resume to go on.</source>
        <translation>%1 で処理中です。続行するには再開してください。</translation>
    </message>
    <message>
        <source>%1 reads back differently from the plan. Compare to see how.</source>
        <translation>%1 から読み戻した内容がプランと異なります。比較して確認してください。</translation>
    </message>
    <message>
        <source>%1 keeps entries that %3 does not have: a deployment never removes them from this type. Remove them in %2 by hand if they are not wanted.</source>
        <translation>%1 に、%3 にはないエントリが残っています。この種別のエントリはリリースでは削除されません。不要な場合は、%2 で手動で削除してください。</translation>
    </message>
    <message>
        <source>The cancel came too late: the org had already taken everything.</source>
        <translation>キャンセルが間に合いませんでした。組織への適用はすべて完了していました。</translation>
    </message>
    <message>
        <source>%1 would take this: the check passed, nothing was changed.</source>
        <translation>%1 で受け付け可能です。検証に成功しました。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 would refuse this; nothing was changed. The components below say why.</source>
        <translation>%1 に拒否されます。何も変更していません。理由は以下のコンポーネントを参照してください。</translation>
    </message>
    <message>
        <source>Promotion %1 changed nothing in %2 that could be taken back.</source>
        <translation>プロモーション %1 による %2 の変更で、元に戻せるものはありません。</translation>
    </message>
    <message>
        <source>Before taking back promotion %1</source>
        <translation>プロモーション %1 をロールバックする前</translation>
    </message>
    <message>
        <source>Takes back promotion %1</source>
        <translation>プロモーション %1 をロールバック</translation>
    </message>
    <message>
        <source>%1 is already as it was before promotion %2.</source>
        <translation>%1 はすでにプロモーション %2 の前の状態です。</translation>
    </message>
    <message>
        <source>Stopped before anything was sent to %1.</source>
        <translation>%1 に何も送信せずに停止しました。</translation>
    </message>
    <message>
        <source>Only a part of it arrived in %1. The components below say which.</source>
        <translation>%1 には一部しか反映されませんでした。反映されたものは以下のコンポーネントを参照してください。</translation>
    </message>
    <message>
        <source>%1 canceled the deployment; it is as it was before.</source>
        <translation>%1 がリリースをキャンセルしました。以前の状態のままです。</translation>
    </message>
    <message>
        <source>%1 refused the deployment and is as it was before.</source>
        <translation>%1 がリリースを拒否しました。以前の状態のままです。</translation>
    </message>
    <message>
        <source>%1 refused the deployment and is as it was before: %2</source>
        <translation>%1 がリリースを拒否しました。以前の状態のままです: %2</translation>
    </message>
    <message>
        <source>Reading back what %1 holds now</source>
        <translation>%1 の現在の内容を読み戻し中</translation>
    </message>
    <message>
        <source>Put back what the record says</source>
        <translation>記録の状態に復元</translation>
    </message>
    <message>
        <source>Back promotion from %1</source>
        <translation>%1 からのバックプロモーション</translation>
    </message>
    <message>
        <source>Recording the result</source>
        <translation>結果を記録中</translation>
    </message>
    <message>
        <source>Locking %1</source>
        <translation>%1 をロック中</translation>
    </message>
    <message>
        <source>Reading what %1 holds now</source>
        <translation>%1 の現在の内容を読み取り中</translation>
    </message>
    <message>
        <source>This sign-in is for org %1, but the plan was made for org %2. Nothing was changed. Sign in to the right org and plan again.</source>
        <translation>このログインは組織 %1 のものですが、プランは組織 %2 用です。何も変更していません。正しい組織にログインして、プランを作り直してください。</translation>
    </message>
    <message>
        <source>Before back promotion from %1</source>
        <translation>%1 からのバックプロモーションの前</translation>
    </message>
    <message>
        <source>%1 already holds everything this promotion wanted to bring, though the org knows of no deployment of ours. Look at Deployment Status in the org, then settle it.</source>
        <translation>%1 はこのプロモーションの内容をすべて含んでいますが、組織側に Backflow からのリリースの記録がありません。組織の [リリース状況] を確認してから、結果を確定してください。</translation>
    </message>
    <message>
        <source>%1 changed since the plan was made: %2. Nothing was changed by this promotion. Retrieve %1 and plan again.</source>
        <translation>プランの作成後に %1 が変更されました: %2。このプロモーションでは何も変更していません。%1 を再取得して、プランを作り直してください。</translation>
    </message>
    <message>
        <source>Keeping what is needed to take this back</source>
        <translation>ロールバックに必要なものを保存中</translation>
    </message>
    <message>
        <source>Sending to %1</source>
        <translation>%1 に送信中</translation>
    </message>
    <message>
        <source>Deploying what %1 has checked</source>
        <translation>%1 で検証済みの内容をリリース中</translation>
    </message>
    <message>
        <source>%1 refuses the quick deployment: something was deployed there since the check, or it is no longer kept. Nothing was changed. Validate again, or promote without --quick.</source>
        <translation>%1 がクイックリリースを拒否しました。検証後に別のリリースが行われたか、検証結果の保持期間が過ぎています。何も変更していません。もう一度検証するか、--quick なしでプロモーションを実行してください。</translation>
    </message>
    <message>
        <source>No answer from %1. Waiting %2 s before looking whether it arrived.</source>
        <translation>%1 から応答がありません。%2 秒待ってから、到達したかどうかを確認します。</translation>
    </message>
    <message>
        <source>Stopped while waiting to see whether %1 got the deployment. Resume to look again.</source>
        <translation>%1 にリリースが到達したかどうかの確認待ちの間に停止しました。再開すると、もう一度確認します。</translation>
    </message>
    <message>
        <source>Looking for the deployment in %1</source>
        <translation>%1 でリリースを検索中</translation>
    </message>
    <message>
        <source>It cannot be told whether %1 took the deployment: the org does not let its list of deployments be read. Look at Deployment Status in the org&apos;s set-up, then settle it.</source>
        <translation>組織のリリースの一覧を参照できないため、%1 がリリースを受け付けたかどうかを判断できません。組織の [設定] で [リリース状況] を確認してから、結果を確定してください。</translation>
    </message>
    <message>
        <source>%1 does not say whether it took the deployment. Resume to look again.</source>
        <translation>%1 がリリースを受け付けたかどうか、応答がありません。再開すると、もう一度確認します。</translation>
    </message>
    <message>
        <source>%1 has several deployments that could be this one. Look at Deployment Status in the org&apos;s set-up, then settle it.</source>
        <translation>%1 に、このプロモーションの可能性があるリリースが複数あります。組織の [設定] で [リリース状況] を確認してから、結果を確定してください。</translation>
    </message>
    <message>
        <source>%1 attempts to send this to %2 got lost on the way; nothing was changed. Check the connection, then plan again.</source>
        <translation>%2 への送信を %1 回試みましたが、いずれも届きませんでした。何も変更していません。接続を確認してから、プランを作り直してください。</translation>
    </message>
    <message>
        <source>Asking %1 to cancel</source>
        <translation>%1 にキャンセルを要求中</translation>
    </message>
    <message>
        <source>%1 no longer knows deployment %2. Look at what the org holds, then settle it.</source>
        <translation>%1 にリリース %2 の情報がありません。組織の現在の内容を確認してから、結果を確定してください。</translation>
    </message>
    <message>
        <source>%1 does not answer just now; the deployment goes on there. Asking again.</source>
        <translation>%1 から現在応答がありません。リリースは組織側で継続しています。もう一度確認します。</translation>
    </message>
    <message>
        <source>Deployment %1 may still be running in %2: %3 Resume to look again.</source>
        <translation>リリース %1 が %2 でまだ実行中の可能性があります: %3再開すると、もう一度確認します。</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for %2.</source>
        <translation>現在の許可は %1 に対するもので、%2 には使用できません。</translation>
    </message>
    <message>
        <source>Checking in %1, without changing anything</source>
        <translation>%1 で検証中 (変更は行いません)</translation>
    </message>
    <message>
        <source>There is no environment called %1. This pipeline has: %2.</source>
        <translation>%1 という環境はありません。このパイプラインの環境: %2。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>This pipeline has no production environment.</source>
        <translation>このパイプラインには本番環境がありません。</translation>
    </message>
    <message>
        <source>It was never found in %1.</source>
        <translation>%1 では一度も見つかっていません。</translation>
    </message>
    <message>
        <source>This content has not reached %1.</source>
        <translation>この内容は %1 に届いていません。</translation>
    </message>
    <message>
        <source>This content was first found in %1 on %2.</source>
        <translation>この内容は %1 で %2 に初めて見つかりました。</translation>
    </message>
    <message>
        <source>This content reached %1 on %2, by %3.</source>
        <translation>この内容は %2 に %3 により %1 に届きました。</translation>
    </message>
    <message>
        <source>Only the summary was recorded.</source>
        <translation>概要のみが記録されています。</translation>
    </message>
    <message>
        <source>What it held then is not stored here any more. Only the summary was recorded.</source>
        <translation>当時の内容はここに保存されていません。概要のみが記録されています。</translation>
    </message>
    <message>
        <source>The promotion has no end on record yet.</source>
        <translation>プロモーションの終了はまだ記録されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>%1 では何も変更されていません。</translation>
    </message>
    <message>
        <source>Only the summary was recorded: %1 was never read here.</source>
        <translation>概要のみが記録されています。%1 はここで一度も取得されていません。</translation>
    </message>
    <message>
        <source>Only the summary was recorded before %1.</source>
        <translation>%1 より前は概要のみが記録されています。</translation>
    </message>
    <message>
        <source>Only the summary is recorded yet: %1 was last found changed on %2.</source>
        <translation>現時点では概要のみが記録されています。%1 の変更が最後に見つかったのは %2 です。</translation>
    </message>
    <message>
        <source>What %1 held when it was read before and after this, on %2 and on %3: other changes of that time are among these.</source>
        <translation>この前後 (%2 と %3) に取得した %1 の内容です。その間の他の変更も含まれます。</translation>
    </message>
    <message>
        <source>This event changed no environment.</source>
        <translation>このイベントで変更された環境はありません。</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (%2 の代理)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Made %1 by %2 with Backflow %3</source>
        <translation>%1 に %2 が Backflow %3 で作成</translation>
    </message>
    <message>
        <source>Names of people are masked</source>
        <translation>個人名は伏せられています</translation>
    </message>
    <message>
        <source>Reading the record into the history</source>
        <translation>記録を履歴に読み込み中</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language this is translated to: de, es, fr, ja. Names a file.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>A record that cannot be read: %1</source>
        <translation>読み取れない記録: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 を取得しました</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>%1 にログインしました</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>%1 からログアウトしました</translation>
    </message>
    <message>
        <source>Took over the lock on %1</source>
        <translation>%1 のロックを引き継ぎました</translation>
    </message>
    <message>
        <source>Refused in %1</source>
        <translation>%1 で拒否されました</translation>
    </message>
    <message>
        <source>Changed the policy</source>
        <translation>ポリシーを変更しました</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1: kept %2 (%3)</source>
        <translation>%1: %2 を採用 (%3)</translation>
    </message>
    <message>
        <source>%1: kept both (%2)</source>
        <translation>%1: 両方を採用 (%2)</translation>
    </message>
    <message>
        <source>%1: kept what was before (%2)</source>
        <translation>%1: 以前の内容を採用 (%2)</translation>
    </message>
    <message>
        <source>%1: removed (%2)</source>
        <translation>%1: 削除 (%2)</translation>
    </message>
    <message>
        <source>%1: written by hand (%2)</source>
        <translation>%1: 手動で編集 (%2)</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>directly in the org</source>
        <translation>組織で直接</translation>
    </message>
    <message>
        <source>accepted drift</source>
        <translation>取り込んだドリフト</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>手動で決定</translation>
    </message>
    <message>
        <source>decided by a rule</source>
        <translation>ルールで決定</translation>
    </message>
    <message>
        <source>decided as before</source>
        <translation>以前と同じ決定</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Audit trail (decision)</source>
        <translation>監査証跡 (決定)</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Org&apos;s setup trail</source>
        <translation>組織の設定変更履歴</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>org&apos;s trail</source>
        <translation>組織の履歴</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>The org itself names this person.</source>
        <translation>組織自体がこのユーザーを示しています。</translation>
    </message>
    <message>
        <source>The author of the snapshot: who read the org, which need not be who changed it.</source>
        <translation>スナップショットの作成者: 組織を取得したユーザーで、変更したユーザーとは限りません。</translation>
    </message>
    <message>
        <source>The person this program was used by, as they named themselves.</source>
        <translation>このプログラムを使用したユーザー (本人が名乗った名前)。</translation>
    </message>
    <message>
        <source>org</source>
        <comment>how sure it is who did it</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>reader</source>
        <comment>how sure it is who did it</comment>
        <translation>取得者</translation>
    </message>
    <message>
        <source>app user</source>
        <comment>how sure it is who did it</comment>
        <translation>アプリの利用者</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Org setup trail</source>
        <translation>組織の設定変更履歴</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>ユーザー: %1</translation>
    </message>
    <message>
        <source>where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>what: %1</source>
        <translation>内容: %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>種類: %1</translation>
    </message>
    <message>
        <source>promotion %1</source>
        <translation>プロモーション %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>記録 %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>Waits for %1: a deployment of %2 is under way</source>
        <translation>%1 を待っています: %2 のリリースが進行中です</translation>
    </message>
    <message>
        <source>%1 does not answer; it is asked again</source>
        <translation>%1 が応答しません。再度問い合わせます</translation>
    </message>
    <message>
        <source>The plan file is damaged or was altered: its parts do not fit its plan. Ask for it again; nothing was taken over.</source>
        <translation>プランファイルが破損しているか変更されています。中身がプランと一致しません。もう一度入手してください。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>This plan was made for org %1, but %2 is org %3 here. Nothing was taken over.</source>
        <translation>このプランは組織 %1 用ですが、ここでは %2 は組織 %3 です。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>This is not a plan file of Backflow, or it is damaged. Nothing was taken over.</source>
        <translation>Backflow のプランファイルではないか、破損しています。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Promotion %1 is here already, with another plan. That one stays.</source>
        <translation>プロモーション %1 は別のプランですでにここにあります。そちらが残ります。</translation>
    </message>
    <message>
        <source>%1 had it already; the promotion did not touch it.</source>
        <translation>%1 にはすでにありました。プロモーションでは変更されていません。</translation>
    </message>
    <message>
        <source>The org took it, and it read back as it was before: nothing changed.</source>
        <translation>組織は受け入れましたが、読み戻すと以前のままでした。何も変わっていません。</translation>
    </message>
    <message>
        <source>Somebody has put it back since: it is as it was before.</source>
        <translation>その後だれかが戻しています。以前の状態です。</translation>
    </message>
    <message>
        <source>You chose to leave it as it is now.</source>
        <translation>今のままにすることを選びました。</translation>
    </message>
    <message>
        <source>None of the chosen components is left to take back. Choose others.</source>
        <translation>選んだコンポーネントに元へ戻せるものはありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Nobody shares a plan %1 any more: it was withdrawn, or it has ended.</source>
        <translation>プラン %1 はもう共有されていません。取り下げられたか終了しています。</translation>
    </message>
    <message>
        <source>As decided by a colleague</source>
        <translation>同僚の決定のとおり</translation>
    </message>
    <message>
        <source>The shared plan %1 cannot be read.</source>
        <translation>共有プラン %1 を読み取れません。</translation>
    </message>
    <message>
        <source>This was planned from a state of %1 that is neither in this workspace nor in the team&apos;s Git repository. Let its author share the plan first.</source>
        <translation>これはこのワークスペースにもチームの Git リポジトリにもない %1 の状態から計画されました。先に作成者にプランを共有してもらってください。</translation>
    </message>
    <message>
        <source>Deployment %1 of %2 (%3) is in the org and not on record: it was not made with Backflow, or its record is gone.</source>
        <translation>リリース %1 (%2、%3) は組織にありますが記録にありません。Backflow によるものではないか、記録が失われています。</translation>
    </message>
    <message>
        <source>Deployment %1 of %2 (%3) is on record and the org does not know it.</source>
        <translation>リリース %1 (%2、%3) は記録にありますが、組織にはありません。</translation>
    </message>
    <message>
        <source>Deployment %1 ended as %2 in the org and as %3 on record.</source>
        <translation>リリース %1 の結果は、組織では %2、記録では %3 です。</translation>
    </message>
    <message>
        <source>The permission to deploy to %1 is too old. Ask again.</source>
        <translation>%1 へのリリースの許可が古くなっています。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>Trusted the policy that is there</source>
        <translation>現在のポリシーを信頼しました</translation>
    </message>
    <message>
        <source>Asked for an approval for %1</source>
        <translation>%1 への承認を申請しました</translation>
    </message>
    <message>
        <source>Approved a plan for %1</source>
        <translation>%1 のプランを承認しました</translation>
    </message>
    <message>
        <source>Took back an approval or a request for %1</source>
        <translation>%1 の承認または申請を取り下げました</translation>
    </message>
    <message>
        <source>Exported the record</source>
        <translation>記録をエクスポートしました</translation>
    </message>
    <message>
        <source>Put on record how far the record is whole</source>
        <translation>記録がどこまで完全かを記録しました</translation>
    </message>
    <message>
        <source>It is not known whether %1 took it. Open the promotion and go on: it looks again.</source>
        <translation>%1 が取り込んだかどうかわかりません。プロモーションを開いて続行すると、もう一度確認します。</translation>
    </message>
    <message>
        <source>%1 is still at it. Open the promotion to follow it.</source>
        <translation>%1 はまだ処理中です。プロモーションを開くと経過を確認できます。</translation>
    </message>
    <message>
        <source>%1 took it meanwhile. Open the promotion and go on: it is read back and recorded.</source>
        <translation>%1 はその間に取り込みました。プロモーションを開いて続行すると、読み戻して記録されます。</translation>
    </message>
    <message>
        <source>%1 ended it without taking it. Open the promotion and go on to see why.</source>
        <translation>%1 は取り込まずに終了しました。プロモーションを開いて続行すると理由がわかります。</translation>
    </message>
    <message>
        <source>Nothing was sent to %1. Open the promotion and it goes on from there.</source>
        <translation>%1 には何も送信されていません。プロモーションを開くとそこから続行します。</translation>
    </message>
    <message>
        <source>%1 never got it. Open the promotion and go on: it is sent again.</source>
        <translation>%1 は受け取っていません。プロモーションを開いて続行すると、再送信されます。</translation>
    </message>
    <message>
        <source>Nobody asked for an approval of this plan as it stands.</source>
        <translation>現在のこのプランに対する承認は依頼されていません。</translation>
    </message>
    <message>
        <source>It names the user %1, and users have other names in each org.</source>
        <translation>ユーザー %1 を参照していますが、ユーザー名は組織ごとに異なります。</translation>
    </message>
    <message>
        <source>Put a user of the target in its place, or leave the entry out.</source>
        <translation>ターゲットのユーザーに置き換えるか、エントリを除外してください。</translation>
    </message>
    <message>
        <source>It names the field %1, which the target does not have.</source>
        <translation>ターゲットにない項目 %1 を参照しています。</translation>
    </message>
    <message>
        <source>Add the field to this promotion, or take it out of here.</source>
        <translation>項目をこのプロモーションに追加するか、ここから取り除いてください。</translation>
    </message>
    <message>
        <source>It names %2 (%1), which the target does not have.</source>
        <translation>ターゲットにない %2 (%1) を参照しています。</translation>
    </message>
    <message>
        <source>Add it to this promotion, or take it out of here.</source>
        <translation>このプロモーションに追加するか、ここから取り除いてください。</translation>
    </message>
    <message>
        <source>%2 (%1) is not in the target, so it can be neither changed nor removed there.</source>
        <translation>%2 (%1) はターゲットにないため、変更も削除もできません。</translation>
    </message>
    <message>
        <source>Read the target again and plan anew.</source>
        <translation>ターゲットを読み直して、もう一度プランを作成してください。</translation>
    </message>
    <message>
        <source>The target has no folder %1.</source>
        <translation>ターゲットにフォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>Add the folder to this promotion.</source>
        <translation>フォルダーをこのプロモーションに追加してください。</translation>
    </message>
    <message>
        <source>The code names %1, and the target has no such class, field or variable.</source>
        <translation>コードが %1 を参照していますが、ターゲットにそのクラス・項目・変数はありません。</translation>
    </message>
    <message>
        <source>Add what declares it to this promotion.</source>
        <translation>それを宣言しているものをこのプロモーションに追加してください。</translation>
    </message>
    <message>
        <source>The code calls %1, and the target&apos;s class has no such method.</source>
        <translation>コードが %1 を呼び出していますが、ターゲットのクラスにそのメソッドはありません。</translation>
    </message>
    <message>
        <source>Add the class that has it to this promotion.</source>
        <translation>それを持つクラスをこのプロモーションに追加してください。</translation>
    </message>
    <message>
        <source>The code uses the type %1, which the target does not have.</source>
        <translation>コードがターゲットにない型 %1 を使っています。</translation>
    </message>
    <message>
        <source>Add that class or object to this promotion.</source>
        <translation>そのクラスまたはオブジェクトをこのプロモーションに追加してください。</translation>
    </message>
    <message>
        <source>A query asks for %1 of %2, which the target does not have.</source>
        <translation>クエリがターゲットにない %2 の %1 を参照しています。</translation>
    </message>
    <message>
        <source>Add the field to this promotion.</source>
        <translation>項目をこのプロモーションに追加してください。</translation>
    </message>
    <message>
        <source>It uses the field %1, which the target does not have.</source>
        <translation>ターゲットにない項目 %1 を使っています。</translation>
    </message>
    <message>
        <source>The class %1, on which this one stands, does not compile in the target.</source>
        <translation>このクラスが依存するクラス %1 はターゲットでコンパイルできません。</translation>
    </message>
    <message>
        <source>Mend %1 first, or add its newer version to this promotion.</source>
        <translation>先に %1 を直すか、新しいバージョンをこのプロモーションに追加してください。</translation>
    </message>
    <message>
        <source>The target knows no permission %1: its edition or release lacks it, or the feature is off.</source>
        <translation>ターゲットに権限 %1 がありません。エディションやリリースにないか、機能が無効です。</translation>
    </message>
    <message>
        <source>Switch the feature on in the target, or leave the permission out.</source>
        <translation>ターゲットで機能を有効にするか、権限を除外してください。</translation>
    </message>
    <message>
        <source>All Apex of the target together is covered by tests to %1 %; production asks for 75 %.</source>
        <translation>ターゲット全体の Apex のテストカバー率は %1 % です。本番では 75 % が必要です。</translation>
    </message>
    <message>
        <source>Add test classes to this promotion, or run other tests.</source>
        <translation>テストクラスをこのプロモーションに追加するか、別のテストを実行してください。</translation>
    </message>
    <message>
        <source>The chosen tests cover one of the classes to %1 % only; 75 % are asked for each.</source>
        <translation>選んだテストではあるクラスのカバー率が %1 % しかありません。各クラスに 75 % が必要です。</translation>
    </message>
    <message>
        <source>Name the tests that cover it as well.</source>
        <translation>それをカバーするテストも指定してください。</translation>
    </message>
    <message>
        <source>Something in the target still uses it, so it cannot be removed.</source>
        <translation>ターゲットでまだ使われているため、削除できません。</translation>
    </message>
    <message>
        <source>Remove what uses it in this promotion, too, or leave the removal out.</source>
        <translation>それを使っているものもこのプロモーションで削除するか、削除を除外してください。</translation>
    </message>
    <message>
        <source>The target has something of that name already, perhaps spelled otherwise or deleted and not yet erased.</source>
        <translation>ターゲットに同じ名前のものがあります。表記が違うか、削除後まだ完全に消去されていない可能性があります。</translation>
    </message>
    <message>
        <source>Rename or erase it in the target, then read the target again.</source>
        <translation>ターゲットで名前を変えるか消去してから、ターゲットを読み直してください。</translation>
    </message>
    <message>
        <source>Two things would have the same value where the target allows it once.</source>
        <translation>ターゲットでは一度しか許されない値を 2 つのものが持つことになります。</translation>
    </message>
    <message>
        <source>Compare the two in the target and take one out.</source>
        <translation>ターゲットで両者を比べ、片方を取り除いてください。</translation>
    </message>
    <message>
        <source>A deployment cannot turn the field into that type.</source>
        <translation>リリースでは項目をそのデータ型に変更できません。</translation>
    </message>
    <message>
        <source>Change its type by hand in the target&apos;s Setup, then read the target again.</source>
        <translation>ターゲットの設定で手動でデータ型を変えてから、ターゲットを読み直してください。</translation>
    </message>
    <message>
        <source>The target does not take the value %1 there: its release or edition does not know it.</source>
        <translation>ターゲットは値 %1 を受け付けません。リリースまたはエディションにありません。</translation>
    </message>
    <message>
        <source>Choose a value that the target has.</source>
        <translation>ターゲットにある値を選んでください。</translation>
    </message>
    <message>
        <source>A value that has to be there is missing: %1.</source>
        <translation>必須の値がありません: %1。</translation>
    </message>
    <message>
        <source>Put it in by hand where the component is decided.</source>
        <translation>コンポーネントを決定する場所で手動で入力してください。</translation>
    </message>
    <message>
        <source>The target&apos;s release does not know one of the entries of %1, or not at this place.</source>
        <translation>ターゲットのリリースには %1 のエントリの 1 つがないか、その場所では使えません。</translation>
    </message>
    <message>
        <source>Leave the entry out until the target has the newer release.</source>
        <translation>ターゲットが新しいリリースになるまで、エントリを除外してください。</translation>
    </message>
    <message>
        <source>The target&apos;s release or edition does not have this type.</source>
        <translation>ターゲットのリリースまたはエディションにこの種別はありません。</translation>
    </message>
    <message>
        <source>Leave it out, or switch the feature on in the target.</source>
        <translation>除外するか、ターゲットで機能を有効にしてください。</translation>
    </message>
    <message>
        <source>It belongs to an installed package, which protects it.</source>
        <translation>インストール済みパッケージに属し、保護されています。</translation>
    </message>
    <message>
        <source>Leave it out: it changes with the package&apos;s next version.</source>
        <translation>除外してください。パッケージの次のバージョンで変わります。</translation>
    </message>
    <message>
        <source>The user of this sign-in may not change it, or may not see what it refers to.</source>
        <translation>ログインしているユーザーには、変更する権限または参照先を見る権限がありません。</translation>
    </message>
    <message>
        <source>Sign in with more rights, or ask an administrator of the target.</source>
        <translation>より権限のあるユーザーでログインするか、ターゲットの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Something else is being set up in the target at this moment.</source>
        <translation>ターゲットでは現在、別の設定作業が行われています。</translation>
    </message>
    <message>
        <source>Wait some minutes and try again.</source>
        <translation>数分待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The flow&apos;s active version cannot be overwritten in the target.</source>
        <translation>ターゲットではフローの有効なバージョンを上書きできません。</translation>
    </message>
    <message>
        <source>Deactivate it there, or let deployed flows be active in the target&apos;s settings.</source>
        <translation>そこで無効にするか、ターゲットの設定でリリースしたフローを有効にできるようにしてください。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>The record on the remote was rewritten</source>
        <translation>リモートの記録が書き換えられました</translation>
    </message>
    <message>
        <source>Accepted the record on the remote as it was rewritten</source>
        <translation>書き換えられたリモートの記録を受け入れました</translation>
    </message>
    <message>
        <source>Erased somebody from the map of people</source>
        <translation>人物表から一人を消去しました</translation>
    </message>
    <message>
        <source>No quick deployment to %1: the last check ran fewer tests than the plan has to. Validate again; nothing was changed.</source>
        <translation>%1 へのクイックリリースはできません。前回の検証で実行されたテストは、プランが求めるものより少ないです。もう一度検証してください。何も変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>コンポーネント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its type changes from %1 to %2. What records hold in it may be converted or lost, and does not come back.</source>
        <translation>データ型が %1 から %2 に変わります。レコードに入っている値は変換または失われることがあり、元には戻りません。</translation>
    </message>
    <message>
        <source>New values (%1) can be made inactive later, not removed.</source>
        <translation>新しい値 (%1) は後で無効にできますが、削除はできません。</translation>
    </message>
    <message>
        <source>What records hold in this field goes with it. Taking back brings the field back, empty.</source>
        <translation>この項目に入っているレコードの値も一緒に失われます。取り消すと項目は戻りますが、値は空です。</translation>
    </message>
    <message>
        <source>Its records go with it. Taking back brings the object back without them.</source>
        <translation>レコードも一緒に失われます。取り消すとオブジェクトは戻りますが、レコードは戻りません。</translation>
    </message>
    <message>
        <source>A deployment cannot remove a record type. Taking back leaves it there.</source>
        <translation>リリースではレコードタイプを削除できません。取り消してもそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>%1 を待っています: %Ln 件のリリースが進行中または待機中です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replaces what %2 changed itself</source>
        <translation>%1 が %2 独自の変更を置き換える</translation>
    </message>
    <message>
        <source>The merge keeps what %1 changed itself</source>
        <translation>マージは %1 独自の変更を残す</translation>
    </message>
    <message>
        <source>What %1 changed itself, as it was before</source>
        <translation>%1 独自の変更を元に戻す</translation>
    </message>
    <message>
        <source>Plan %1 stands in its place.</source>
        <translation>プラン %1 に置き換えられました。</translation>
    </message>
    <message>
        <source>A newer plan stands in the place of this one; nothing of it was sent to %1.</source>
        <translation>新しいプランに置き換えられました。%1 には何も送られていません。</translation>
    </message>
    <message>
        <source>Allowed changes to production</source>
        <translation>本番への変更を許可</translation>
    </message>
    <message>
        <source>Made production read only</source>
        <translation>本番を読み取り専用に変更</translation>
    </message>
    <message numerus="yes">
        <source>%n records, times in UTC</source>
        <translation>
            <numerusform>記録 %n 件、時刻は UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First snapshot of %1: %Ln components</source>
        <translation>
            <numerusform>%1 の最初のスナップショット: %Ln コンポーネント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed: %Ln components</source>
        <translation>
            <numerusform>%1 で変更: %Ln コンポーネント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 ほか %L2 件</translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation>記録を検証しました</translation>
    </message>
    <message>
        <source>The policy that allowed this cannot be read any more. Nothing was changed.</source>
        <translation>これを許可したポリシーを読み取れなくなりました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The policy wants what goes to %1 held against compliance rules, and that was not done.</source>
        <translation>ポリシーは %1 へ送るものをコンプライアンスルールに照らすよう求めていますが、行われていません。</translation>
    </message>
    <message>
        <source>Could not be looked at: %1.</source>
        <translation>確認できませんでした: %1。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>ほか %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed in to the org from %1 by %2</source>
        <translation>%1 から %2 で組織にログイン</translation>
    </message>
    <message>
        <source>Was not let into the org from %1 by %2: %3</source>
        <translation>%1 から %2 での組織へのログインは拒否: %3</translation>
    </message>
    <message>
        <source>Saved the work that only %1 had</source>
        <translation>%1 だけにあった作業を保存しました</translation>
    </message>
    <message>
        <source>Asked production to refresh %1</source>
        <translation>本番に %1 の更新を要求しました</translation>
    </message>
    <message>
        <source>What production said to the refresh of %1</source>
        <translation>%1 の更新に対する本番の応答</translation>
    </message>
    <message>
        <source>Put the fresh copy in the place of %1</source>
        <translation>新しいコピーを %1 と置き換えました</translation>
    </message>
    <message>
        <source>Gave the fresh copy of %1 up</source>
        <translation>%1 の新しいコピーを破棄しました</translation>
    </message>
    <message>
        <source>Connected %1 to the org that its refresh made</source>
        <translation>%1 を更新でできた組織に接続しました</translation>
    </message>
    <message>
        <source>Let pass what compliance rules found in a plan for %1</source>
        <translation>%1 の計画でコンプライアンスルールが見つけたものを通しました</translation>
    </message>
    <message>
        <source>Made or changed a rule</source>
        <translation>ルールを作成または変更しました</translation>
    </message>
    <message>
        <source>Removed a rule</source>
        <translation>ルールを削除しました</translation>
    </message>
    <message>
        <source>Changed whom rules tell or which hosts they may ask</source>
        <translation>ルールの通知先または問い合わせ可能なホストを変更しました</translation>
    </message>
    <message>
        <source>A rule began to run</source>
        <translation>ルールの実行が始まりました</translation>
    </message>
    <message>
        <source>A rule ended its run</source>
        <translation>ルールの実行が終わりました</translation>
    </message>
    <message>
        <source>Said that the manual task of a rule is done</source>
        <translation>ルールの手作業が完了したと記録しました</translation>
    </message>
    <message>
        <source>Said that the manual task of a rule is to be done again</source>
        <translation>ルールの手作業をやり直すと記録しました</translation>
    </message>
    <message>
        <source>Began to mask records of %1</source>
        <translation>%1 のレコードのマスキングを始めました</translation>
    </message>
    <message>
        <source>Went on masking records of %1</source>
        <translation>%1 のレコードのマスキングを再開しました</translation>
    </message>
    <message>
        <source>Ended the masking of records of %1</source>
        <translation>%1 のレコードのマスキングを終えました</translation>
    </message>
    <message>
        <source>Looked at values of records of %1</source>
        <translation>%1 のレコードの値を表示しました</translation>
    </message>
    <message>
        <source>Signed off who may do what in %1</source>
        <translation>%1 で誰が何をできるかを承認しました</translation>
    </message>
    <message>
        <source>Wrote an audit report</source>
        <translation>監査レポートを書き出しました</translation>
    </message>
    <message>
        <source>Held environments against the compliance rules</source>
        <translation>環境をコンプライアンスルールに照らしました</translation>
    </message>
    <message>
        <source>Let a plan go to %1 though that org is on an older release</source>
        <translation>%1 は古いリリースだが、プランの反映を許可</translation>
    </message>
    <message>
        <source>Changed a check before a release</source>
        <translation>リリース前のチェックを変更</translation>
    </message>
    <message>
        <source>Waived a check before a release</source>
        <translation>リリース前のチェックを免除</translation>
    </message>
    <message>
        <source>Took back that a check before a release is waived</source>
        <translation>リリース前のチェックの免除を取り消し</translation>
    </message>
    <message>
        <source>Kept how %1 was before its upgrade</source>
        <translation>%1 のアップグレード前の状態を保存</translation>
    </message>
    <message>
        <source>Kept how %1 is after its upgrade</source>
        <translation>%1 のアップグレード後の状態を保存</translation>
    </message>
    <message>
        <source>sign-in to the org</source>
        <translation>組織へのログイン</translation>
    </message>
    <message>
        <source>failed sign-in</source>
        <translation>失敗したログイン</translation>
    </message>
    <message>
        <source>Org&apos;s sign-ins</source>
        <translation>組織のログイン履歴</translation>
    </message>
    <message>
        <source>org&apos;s sign-ins</source>
        <translation>組織のログイン履歴</translation>
    </message>
    <message>
        <source>%1 is on %2 (API %3) and %4 still on %5 (API %6): what is new in the later release does not exist in %4 yet.</source>
        <translation>%1 は %2 (API %3)、%4 はまだ %5 (API %6) です。新しいリリースの新機能は %4 にまだありません。</translation>
    </message>
    <message>
        <source>Say why this may go to an org on an older release.</source>
        <translation>古いリリースの組織へ反映してよい理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 is locked by %2 for promotion %3 until %4 (UTC), by the org&apos;s clock; the clock of this computer is ahead of it. Nothing was changed. Wait, or set the clock.</source>
        <translation>%1 は、組織の時計で %4 (UTC) まで %2 がプロモーション %3 のためにロックしています。このコンピューターの時計が進んでいます。何も変更していません。待つか、時計を合わせてください。</translation>
    </message>
    <message>
        <source>%1 is still working on a deployment, and %2 holds its lock for promotion %3. Nothing was changed. Wait until the org is done.</source>
        <translation>%1 はまだリリースを実行中で、%2 がプロモーション %3 のためにロックしています。何も変更していません。組織の処理が終わるまで待ってください。</translation>
    </message>
    <message>
        <source>This promotion was begun on another machine; going on from there</source>
        <translation>このプロモーションは別のコンピューターで始められました。そこから続けます</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>You may let it pass with a reason, which goes on record.</source>
        <translation>理由を付けて通すことができます。理由は記録されます。</translation>
    </message>
    <message>
        <source>It may be let pass by %1.</source>
        <translation>通すことができるのは %1 です。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>backflow::release</name>
    <message>
        <source>the upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>a promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>There is no check %1 for %2.</source>
        <translation>%2 にチェック %1 はありません。</translation>
    </message>
    <message>
        <source>Say what was seen: it is the evidence.</source>
        <translation>確認した内容を入力してください。それが証拠になります。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say why this check does not matter.</source>
        <translation>このチェックが不要な理由を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>反映待ちはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components are due.</source>
        <translation>
            <numerusform>%Ln コンポーネントが反映待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every version in use is %1 or later.</source>
        <translation>使用中のバージョンはすべて %1 以降です。</translation>
    </message>
    <message numerus="yes">
        <source>API versions below %1 are used by %Ln components.</source>
        <translation>
            <numerusform>%1 より古い API バージョンを %Ln コンポーネントが使用しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>By the upgrade: %L1, by people: %L2, by promotions: %L3, not clear: %L4.</source>
        <translation>アップグレードによる: %L1、人による: %L2、プロモーションによる: %L3、不明: %L4。</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>環境 %1 はありません。</translation>
    </message>
    <message>
        <source>By the report the upgrade changed nothing in %1 that could flow on.</source>
        <translation>レポートによれば、アップグレードは %1 で引き継げるものを変更していません。</translation>
    </message>
    <message>
        <source>What the upgrade to %1 changed in %2</source>
        <translation>%1 へのアップグレードが %2 で変更したもの</translation>
    </message>
    <message>
        <source>Before the upgrade of %1</source>
        <translation>%1 のアップグレード前</translation>
    </message>
    <message>
        <source>%1 is still on %2 (API %3), as it was when it was kept as before: its upgrade has not happened yet.</source>
        <translation>%1 は前の状態を保存した時と同じ %2 (API %3) のままです。まだアップグレードされていません。</translation>
    </message>
    <message>
        <source>Nothing is kept of how %1 was before its upgrade.</source>
        <translation>%1 のアップグレード前の状態は保存されていません。</translation>
    </message>
    <message>
        <source>After the upgrade of %1</source>
        <translation>%1 のアップグレード後</translation>
    </message>
    <message>
        <source>Production is never on preview.</source>
        <translation>本番がプレビューになることはありません。</translation>
    </message>
    <message>
        <source>It is on API %1, production on %2.</source>
        <translation>API %1 です。本番は %2 です。</translation>
    </message>
    <message>
        <source>%1 says so of its instance %2.</source>
        <translation>インスタンス %2 について %1 がそう示しています。</translation>
    </message>
    <message>
        <source>The org was not asked for its release yet.</source>
        <translation>組織のリリースはまだ確認されていません。</translation>
    </message>
    <message>
        <source>It is on production&apos;s release: that does not tell when it gets the next.</source>
        <translation>本番と同じリリースです。次のリリースの時期は分かりません。</translation>
    </message>
    <message>
        <source>The org was not asked for its instance yet. Read it first.</source>
        <translation>組織のインスタンスはまだ確認されていません。先に取得してください。</translation>
    </message>
    <message>
        <source>Nobody was asked for upgrade dates yet.</source>
        <translation>アップグレード日はまだ問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 These dates are those of %2.</source>
        <translation>%1 表示の日付は %2 のものです。</translation>
    </message>
    <message>
        <source>These dates are those of %1. Ask again.</source>
        <translation>表示の日付は %1 のものです。もう一度問い合わせてください。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes ahead of %1&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計は %1 より %Ln 分進んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes behind %1&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計は %1 より %Ln 分遅れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that are left are counted by the latter.</source>
        <translation>残り時間は後者に基づきます。</translation>
    </message>
    <message>
        <source>An org was asked on %1, which by this computer&apos;s clock has not come yet: the clock is wrong now, or was then.</source>
        <translation>組織への確認が %1 とありますが、このコンピューターの時計ではまだ先です。時計が今または当時誤っています。</translation>
    </message>
    <message>
        <source>with production</source>
        <translation>本番と同時</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>When production is upgraded is known</source>
        <translation>本番のアップグレード日が分かっている</translation>
    </message>
    <message>
        <source>%1 is on %2 already.</source>
        <translation>%1 はすでに %2 です。</translation>
    </message>
    <message>
        <source>%1: %2, as %3 tells.</source>
        <translation>%1: %2 (%3 による)。</translation>
    </message>
    <message>
        <source>The release notes were read for what the company uses</source>
        <translation>自社で使う機能についてリリースノートを読んだ</translation>
    </message>
    <message>
        <source>A sandbox of the pipeline is upgraded before production</source>
        <translation>パイプラインの Sandbox が本番より先にアップグレードされる</translation>
    </message>
    <message>
        <source>Of some sandboxes it is not known yet whether they are on preview.</source>
        <translation>一部の Sandbox がプレビューかどうかはまだ分かりません。</translation>
    </message>
    <message>
        <source>All sandboxes are upgraded with production: nothing can be tried before.</source>
        <translation>すべての Sandbox が本番と同時にアップグレードされます。事前に試すことはできません。</translation>
    </message>
    <message>
        <source>All orgs are read at one API version</source>
        <translation>すべての組織を同じ API バージョンで取得する</translation>
    </message>
    <message>
        <source>Everything is read and compared at API %1, the highest that all of them speak.</source>
        <translation>すべてが対応する最も新しい API %1 で取得と比較を行います。</translation>
    </message>
    <message>
        <source>Not asked yet: %1.</source>
        <translation>未確認: %1。</translation>
    </message>
    <message>
        <source>What is due from above is back in %1</source>
        <translation>上位からの反映待ちが %1 に反映済み</translation>
    </message>
    <message>
        <source>Apex tests pass in %1</source>
        <translation>%1 で Apex テストに合格</translation>
    </message>
    <message>
        <source>%1 is not on the release yet: tests there say nothing of it.</source>
        <translation>%1 はまだこのリリースではありません。そこでのテストでは何も分かりません。</translation>
    </message>
    <message>
        <source>No API version that is retired is in use in %1</source>
        <translation>%1 で廃止された API バージョンが使われていない</translation>
    </message>
    <message>
        <source>How %1 is before its upgrade is kept</source>
        <translation>%1 のアップグレード前の状態を保存済み</translation>
    </message>
    <message>
        <source>Read by %1 at API %2.</source>
        <translation>%1 が API %2 で取得しました。</translation>
    </message>
    <message>
        <source>The last reading before the upgrade stands for it.</source>
        <translation>アップグレード前の最後の取得を使います。</translation>
    </message>
    <message>
        <source>It was upgraded before anybody read it.</source>
        <translation>取得する前にアップグレードされました。</translation>
    </message>
    <message>
        <source>What the upgrade changed in %1 is looked through</source>
        <translation>アップグレードが %1 で変更したものを確認済み</translation>
    </message>
    <message>
        <source>%1 is not on the release yet.</source>
        <translation>%1 はまだこのリリースではありません。</translation>
    </message>
    <message>
        <source>What was validated before is valid still</source>
        <translation>以前に検証したものが今も有効</translation>
    </message>
    <message>
        <source>Stay informed</source>
        <translation>情報を得る</translation>
    </message>
    <message>
        <source>Test before</source>
        <translation>事前にテスト</translation>
    </message>
    <message>
        <source>Validate after</source>
        <translation>事後に検証</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>阻止</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>No upgrade of %1 is known: it is on %2 (API %3) since it is read.</source>
        <translation>%1 のアップグレードは知られていません。取得を始めてから %2 (API %3) のままです。</translation>
    </message>
    <message>
        <source>%1 was not read before its upgrade: what it changed cannot be told any more.</source>
        <translation>%1 はアップグレード前に取得されていません。変更内容はもう分かりません。</translation>
    </message>
    <message>
        <source>The org has no local tests.</source>
        <translation>組織にローカルテストがありません。</translation>
    </message>
    <message>
        <source>%L1 of %L2 tests passed.</source>
        <translation>テスト %L2 件中 %L1 件が合格しました。</translation>
    </message>
    <message>
        <source>Coverage: %L1 %.</source>
        <translation>カバー率: %L1 %。</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for %2.</source>
        <translation>現在の許可は %1 に対するもので、%2 には使用できません。</translation>
    </message>
    <message>
        <source>Running the Apex tests of %1, without changing anything</source>
        <translation>%1 の Apex テストを実行中 (何も変更しません)</translation>
    </message>
    <message>
        <source>%1 was on API %2 then, not yet on %3.</source>
        <translation>その時 %1 は API %2 で、まだ %3 ではありませんでした。</translation>
    </message>
    <message>
        <source>%1 is not in the pipeline.</source>
        <translation>%1 はパイプラインにありません。</translation>
    </message>
    <message>
        <source>%1 → %2: %3 before, %4 now%5</source>
        <translation>%1 → %2: 前は%3、今は%4%5</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>No plan that waits was validated before.</source>
        <translation>待機中のプランで以前に検証されたものはありません。</translation>
    </message>
    <message>
        <source>It is new and holds what the platform fills in by itself.</source>
        <translation>新しく、プラットフォームが自動で設定する値です。</translation>
    </message>
    <message>
        <source>Before, the org was read at API %1, and after at %2: the newer version may just tell more.</source>
        <translation>前は API %1、後は %2 で取得しました。新しいバージョンがより多くを示すだけかもしれません。</translation>
    </message>
    <message>
        <source>Neither the org&apos;s own dates nor its setup audit trail nor another org tell who did it.</source>
        <translation>組織の日付、設定変更履歴、ほかの組織のいずれからも、誰によるものか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>It is new in all %Ln components of this type at once</source>
        <translation>
            <numerusform>この種別の %Ln コンポーネントすべてで同時に新しく現れました</numerusform>
        </translation>
    </message>
    <message>
        <source>, with the same value.</source>
        <translation>、値も同じです。</translation>
    </message>
    <message>
        <source>The same change is in every other org that was upgraded: %1.</source>
        <translation>アップグレードされたほかのすべての組織に同じ変更があります: %1。</translation>
    </message>
    <message>
        <source>It is in none that was not.</source>
        <translation>アップグレードされていない組織にはありません。</translation>
    </message>
    <message>
        <source>The org says nobody saved it since %1, and yet it is another.</source>
        <translation>組織によれば %1 以降だれも保存していませんが、内容が異なります。</translation>
    </message>
    <message>
        <source>The org says %1 changed it, who is no person.</source>
        <translation>組織によれば %1 が変更しました。これは人ではありません。</translation>
    </message>
    <message>
        <source>Promotion %1 brought this component in between.</source>
        <translation>その間にプロモーション %1 がこのコンポーネントを反映しました。</translation>
    </message>
    <message>
        <source>The org says %1 saved it on %2.</source>
        <translation>組織によれば %1 が %2 に保存しました。</translation>
    </message>
    <message>
        <source>The setup audit trail names it: %1, %2: %3</source>
        <translation>設定変更履歴に記載があります: %1、%2: %3</translation>
    </message>
    <message>
        <source>The setup audit trail has %1 change this kind of thing at that moment: %2</source>
        <translation>設定変更履歴によれば、その時に %1 が同じ種類のものを変更しました: %2</translation>
    </message>
    <message>
        <source>It goes with %1, which came or went in the same time.</source>
        <translation>同じ期間に追加または削除された %1 に伴うものです。</translation>
    </message>
    <message>
        <source>The setup audit trail was not read up to the second reading: who did what by hand rests on the org&apos;s dates alone.</source>
        <translation>設定変更履歴は 2 回目の取得まで読み取られていません。手作業の判断は組織の日付だけによります。</translation>
    </message>
    <message>
        <source>No other org of the pipeline was upgraded in the same time: there is none to compare with.</source>
        <translation>同じ期間にアップグレードされたほかの組織がパイプラインにありません。比較できません。</translation>
    </message>
    <message>
        <source>The two readings were made at API %1 and %2: some of what differs may be what only the newer version tells.</source>
        <translation>2 回の取得は API %1 と %2 で行われました。相違の一部は新しいバージョンだけが示すものかもしれません。</translation>
    </message>
    <message>
        <source>The org told no dates of changes.</source>
        <translation>組織は変更の日付を示しませんでした。</translation>
    </message>
    <message>
        <source>What the provider of upgrade dates answered could not be read.</source>
        <translation>アップグレード日の提供元の回答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 does not know that instance.</source>
        <translation>%1 はそのインスタンスを認識しません。</translation>
    </message>
    <message>
        <source>%1 does not tell upgrade dates now (HTTP %2).</source>
        <translation>%1 は現在アップグレード日を返しません (HTTP %2)。</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB and was not read.</source>
        <translation>%1 は 4 MB を超えるため読み取りませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be read: line %2: %3</source>
        <translation>%1 を読み取れません: %2 行目: %3</translation>
    </message>
    <message>
        <source>%1 is no list of upgrade dates: %2</source>
        <translation>%1 はアップグレード日の一覧ではありません: %2</translation>
    </message>
    <message>
        <source>its format is not backflow-upgrades/1.</source>
        <translation>形式が backflow-upgrades/1 ではありません。</translation>
    </message>
    <message>
        <source>an entry names no instance.</source>
        <translation>インスタンスのないエントリがあります。</translation>
    </message>
    <message>
        <source>a date of %1 is none, or ends before it begins.</source>
        <translation>%1 の日付が正しくないか、開始より前に終了しています。</translation>
    </message>
    <message>
        <source>%1 does not name the instance %2.</source>
        <translation>%1 にインスタンス %2 がありません。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1, %2: %L3 of %L4 checks done, %L5 blocking.</source>
        <translation>%1、%2: チェック %L4 件中 %L3 件が完了、%L5 件が阻止。</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>Release readiness: %1</source>
        <translation>リリース準備: %1</translation>
    </message>
    <message>
        <source>Read on %1 and on %2; this report is of %3.</source>
        <translation>%1 と %2 に取得。このレポートは %3 のものです。</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Saved last by</source>
        <translation>最終保存者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What the upgrade of %1 changed</source>
        <translation>%1 のアップグレードによる変更</translation>
    </message>
</context>
<context>
    <name>backflow::salesforce</name>
    <message>
        <source>The Salesforce command line (%1) is not installed or not on the PATH.</source>
        <translation>Salesforce コマンドライン (%1) がインストールされていないか、PATH にありません。</translation>
    </message>
    <message>
        <source>The Salesforce command line did not answer in time. Try again.</source>
        <translation>Salesforce コマンドラインから時間内に応答がありませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>The Salesforce command line could not do “%1”: %2</source>
        <translation>Salesforce コマンドラインで「%1」を実行できませんでした: %2</translation>
    </message>
    <message>
        <source>The org took the request but gave no id for it. Look at its deployment status page before it is sent again.</source>
        <translation>組織は要求を受け付けましたが、ID を返しませんでした。再送信する前に、組織のリリース状況ページを確認してください。</translation>
    </message>
    <message>
        <source>The package has %1 MB; the org takes %2 MB at once. Nothing was sent: promote fewer components at a time.</source>
        <translation>パッケージのサイズは %1 MB ですが、組織が一度に受け付けるのは %2 MB までです。何も送信していません。一度に反映するコンポーネントを減らしてください。</translation>
    </message>
    <message>
        <source>The package has %1 files; the org takes %2 at once. Nothing was sent: promote fewer components at a time.</source>
        <translation>パッケージのファイル数は %1 件ですが、組織が一度に受け付けるのは %2 件までです。何も送信していません。一度に反映するコンポーネントを減らしてください。</translation>
    </message>
    <message>
        <source>The package has %1 MB unzipped; the org takes %2 MB. Nothing was sent: promote fewer components at a time.</source>
        <translation>パッケージの展開後のサイズは %1 MB ですが、組織が受け付けるのは %2 MB までです。何も送信していません。一度に反映するコンポーネントを減らしてください。</translation>
    </message>
    <message>
        <source>The org contradicts itself about deployment %1. Look at its deployment status page.</source>
        <translation>リリース %1 について、組織の応答が矛盾しています。リリース状況ページを確認してください。</translation>
    </message>
    <message>
        <source>The org does not accept this session any more. Sign in again.</source>
        <translation>このセッションは組織で無効になっています。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Something else is changing the org&apos;s setup right now. Try again in a minute.</source>
        <translation>組織の設定が別の処理で変更されています。1 分後に再試行してください。</translation>
    </message>
    <message>
        <source>Another change to the org&apos;s setup is still running. Try again when it has ended.</source>
        <translation>組織の設定の別の変更がまだ実行中です。終了後に再試行してください。</translation>
    </message>
    <message>
        <source>The org is not available right now. Try again in a minute.</source>
        <translation>組織は現在利用できません。1 分後に再試行してください。</translation>
    </message>
    <message>
        <source>The org&apos;s limit of API requests is used up. Try again when it has recovered.</source>
        <translation>組織の API 要求数が制限に達しました。回復してから再試行してください。</translation>
    </message>
    <message>
        <source>That is more than the org takes at once. Ask for less.</source>
        <translation>組織が一度に受け付ける量を超えています。要求する量を減らしてください。</translation>
    </message>
    <message>
        <source>The signed-in user lacks a permission in the org: “Modify Metadata Through Metadata API Functions” and “API Enabled” are needed. Ask an admin of the org.</source>
        <translation>ログインユーザーに組織の権限がありません。「メタデータ API 関数を使用したメタデータの変更」と「API の有効化」が必要です。組織のシステム管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The signed-in user may not do that in the org. Ask an admin of the org.</source>
        <translation>ログインユーザーには、組織でこの操作を行う権限がありません。組織のシステム管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The org&apos;s edition or the user&apos;s profile has no API access.</source>
        <translation>組織のエディションまたはユーザーのプロファイルで API にアクセスできません。</translation>
    </message>
    <message>
        <source>The org does not speak this API version.</source>
        <translation>組織がこの API バージョンに対応していません。</translation>
    </message>
    <message>
        <source>The org does not speak this API version any more.</source>
        <translation>組織はこの API バージョンに対応しなくなりました。</translation>
    </message>
    <message>
        <source>The org does not know that id.</source>
        <translation>組織にその ID はありません。</translation>
    </message>
    <message>
        <source>The org does not know that id, or keeps it no longer.</source>
        <translation>組織にその ID がないか、保持期間が過ぎています。</translation>
    </message>
    <message>
        <source>The org does not have what was asked for.</source>
        <translation>要求されたものが組織にありません。</translation>
    </message>
    <message>
        <source>The org refused: %1</source>
        <translation>組織が拒否しました: %1</translation>
    </message>
    <message>
        <source>%1 is not available right now. Try again in a minute.</source>
        <translation>%1 は現在利用できません。1 分後に再試行してください。</translation>
    </message>
    <message>
        <source>%1 sends us on to another address (%2), which is not followed. Sign in again to get the org&apos;s present address.</source>
        <translation>%1 から別のアドレス (%2) に転送されましたが、転送先には接続していません。もう一度ログインして、組織の現在のアドレスを取得してください。</translation>
    </message>
    <message>
        <source>%1 answered with something that is not from Salesforce. Check the address, and whether the network asks for a sign-in of its own.</source>
        <translation>%1 から、Salesforce のものではない応答がありました。アドレスと、ネットワークで別途ログインが必要でないかを確認してください。</translation>
    </message>
    <message>
        <source>The org&apos;s answer to a query could not be read. Try again.</source>
        <translation>クエリに対する組織の応答を読み取れませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>The private key cannot be used. It must be an RSA key of at least 2048 bits in PEM form, without a passphrase.</source>
        <translation>秘密鍵を使用できません。パスフレーズのない PEM 形式で、2048 ビット以上の RSA 鍵が必要です。</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use, so the browser could not come back. End the other sign-in or program that uses it, then try again.</source>
        <translation>このコンピューターのポート %1 が使用中のため、ブラウザーから戻れませんでした。使用している別のログインまたはプログラムを終了してから、再試行してください。</translation>
    </message>
    <message>
        <source>Nobody signed in in the browser in time. Start the sign-in again.</source>
        <translation>時間内にブラウザーでログインが行われませんでした。ログインをやり直してください。</translation>
    </message>
    <message>
        <source>This is not the answer to the sign-in that Backflow started.</source>
        <translation>Backflow が開始したログインへの応答ではありません。</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Backflow.</source>
        <translation>ログインしました。このページを閉じて、Backflow に戻ってください。</translation>
    </message>
    <message>
        <source>The sign-in did not go through. Close this page and go back to Backflow.</source>
        <translation>ログインできませんでした。このページを閉じて、Backflow に戻ってください。</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser: %1</source>
        <translation>ブラウザーでログインが拒否されました: %1</translation>
    </message>
    <message>
        <source>The connection to %1 failed before the org said whether it took the request. It may be running there; look before it is sent again.</source>
        <translation>組織が要求を受け付けたかどうかの応答前に、%1 への接続が失われました。組織で実行中の可能性があります。再送信する前に確認してください。</translation>
    </message>
    <message>
        <source>%1 did not tell its time.</source>
        <translation>%1 から時刻を取得できませんでした。</translation>
    </message>
    <message>
        <source>The org gave an answer that makes no sense here. Try again.</source>
        <translation>組織から想定外の応答がありました。再試行してください。</translation>
    </message>
    <message>
        <source>That asks for %1 components; the org gives %2 files at once. Ask for less at a time.</source>
        <translation>要求されたコンポーネントは %1 件ですが、組織が一度に返すファイルは %2 件までです。一度に要求する量を減らしてください。</translation>
    </message>
    <message>
        <source>The org has put the retrieve in its queue</source>
        <translation>組織の取得キューで待機中</translation>
    </message>
    <message>
        <source>The org is putting the components together</source>
        <translation>組織がコンポーネントを準備中</translation>
    </message>
    <message>
        <source>The org did not finish the retrieve within an hour. Ask for less at a time.</source>
        <translation>組織での取得が 1 時間以内に完了しませんでした。一度に要求する量を減らしてください。</translation>
    </message>
    <message>
        <source>This environment has no sign-in yet. Sign in to it first.</source>
        <translation>この環境にはまだログインしていません。先にログインしてください。</translation>
    </message>
    <message>
        <source>What the keychain holds for this org cannot be read. Sign in again.</source>
        <translation>この組織のキーチェーンの内容を読み取れません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>“%1” is not the address of an org. It looks like https://acme.my.salesforce.com.</source>
        <translation>「%1」は組織のアドレスではありません。正しい形式の例は https://acme.my.salesforce.com です。</translation>
    </message>
    <message>
        <source>That is not an access token. It looks like 00D…!AQ….</source>
        <translation>アクセストークンではありません。正しい形式の例は 00D…!AQ… です。</translation>
    </message>
    <message>
        <source>That is not an sfdxAuthUrl. It looks like force://PlatformCLI::5Aep…@acme.my.salesforce.com.</source>
        <translation>sfdxAuthUrl ではありません。正しい形式の例は force://PlatformCLI::5Aep…@acme.my.salesforce.com です。</translation>
    </message>
    <message>
        <source>A sign-in by JWT needs a client id and a username.</source>
        <translation>JWT によるログインには、クライアント ID とユーザー名が必要です。</translation>
    </message>
    <message>
        <source>The org&apos;s answer could not be read. Try again.</source>
        <translation>組織の応答を読み取れませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: %2. Sign in again.</source>
        <translation>%1 がログインを拒否しました: %2。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>%1 answered the sign-in with something that is not from Salesforce. Check the address.</source>
        <translation>ログインに対して %1 から、Salesforce のものではない応答がありました。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The session with %1 has ended. Sign in again.</source>
        <translation>%1 とのセッションが終了しました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>%1 is another org than before (%2, it was %3): the sandbox may have been refreshed. Nothing was done; sign in again to connect the new one.</source>
        <translation>%1 が以前と異なる組織になっています (現在 %2、以前 %3)。Sandbox が更新された可能性があります。何も実行していません。もう一度ログインして、新しい組織に接続してください。</translation>
    </message>
    <message>
        <source>The org works on this job already.</source>
        <translation>組織は既にこのジョブを処理しています。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a record.</source>
        <translation>「%1」はレコード ID ではありません。</translation>
    </message>
    <message>
        <source>The copy of %1 is not ready yet.</source>
        <translation>%1 のコピーはまだ準備できていません。</translation>
    </message>
</context>
<context>
    <name>backflow::sandbox</name>
    <message numerus="yes">
        <source>%Ln component(s) due from above.</source>
        <translation>
            <numerusform>上位から適用待ちのコンポーネント: %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) drifted here.</source>
        <translation>
            <numerusform>ここでドリフトしたコンポーネント: %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) with changes of its own, not promoted: a refresh loses them.</source>
        <translation>
            <numerusform>独自の未プロモーションの変更があるコンポーネント: %Ln 件。更新すると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its own that a refresh would lose.</source>
        <translation>更新で失われる独自の変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of those due were changed here, too: a back-promotion merges them.</source>
        <translation>
            <numerusform>適用待ちのうち %Ln 件はここでも変更されています。バックプロモーションがマージします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data is needed, but nobody knows how old it is: ask production about its sandboxes.</source>
        <translation>データが必要ですが、古さが不明です。本番に Sandbox の情報を問い合わせてください。</translation>
    </message>
    <message>
        <source>Its data is not needed.</source>
        <translation>データは必要ありません。</translation>
    </message>
    <message numerus="yes">
        <source>Last refreshed %Ln day(s) ago.</source>
        <translation>
            <numerusform>最終更新: %Ln 日前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and older than it may be (%Ln day(s)).</source>
        <translation>
            <numerusform>データが必要で、許容される古さ (%Ln 日) を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data is needed and new enough (%Ln day(s) at most).</source>
        <translation>
            <numerusform>データが必要で、十分新しいものです (最大 %Ln 日)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Production allows the next refresh on %1.</source>
        <translation>次の更新は %1 から可能です。</translation>
    </message>
    <message>
        <source>Production allows a refresh today.</source>
        <translation>今日、更新できます。</translation>
    </message>
    <message numerus="yes">
        <source>Measured %Ln day(s) ago: measure again.</source>
        <translation>
            <numerusform>%Ln 日前の測定です。測定し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again since it was measured: measure again.</source>
        <translation>測定後に取得し直されています。測定し直してください。</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>Refreshed: connect it again</source>
        <translation>更新済み: 再接続してください</translation>
    </message>
    <message>
        <source>Being refreshed</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Back-promote</source>
        <translation>バックプロモーション</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Refresh, once it is allowed</source>
        <translation>可能になり次第更新</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Before %1 is refreshed</source>
        <translation>%1 の更新前</translation>
    </message>
    <message>
        <source>No production environment is on the map to compare users with.</source>
        <translation>ユーザーを比較できる本番環境がマップにありません。</translation>
    </message>
    <message>
        <source>%1 is no sandbox: it is never refreshed.</source>
        <translation>%1 は Sandbox ではないため、更新されません。</translation>
    </message>
    <message>
        <source>%1 was never read.</source>
        <translation>%1 はまだ取得されていません。</translation>
    </message>
    <message>
        <source>Looking for work that only %1 has</source>
        <translation>%1 だけにある作業を確認中</translation>
    </message>
    <message>
        <source>Nothing was captured under %1.</source>
        <translation>%1 として保存されたものはありません。</translation>
    </message>
    <message>
        <source>What was captured under %1 cannot be read.</source>
        <translation>%1 として保存されたものを読み取れません。</translation>
    </message>
    <message>
        <source>Connect the environment to the new org</source>
        <translation>環境を新しい組織に接続する</translation>
    </message>
    <message>
        <source>Sign-in, org id, record and common versions: Backflow does it.</source>
        <translation>ログイン、組織 ID、記録、共通バージョンは Backflow が処理します。</translation>
    </message>
    <message>
        <source>Put the captured work back</source>
        <translation>保存した作業を戻す</translation>
    </message>
    <message>
        <source>It is offered as a plan; what production changed meanwhile is merged.</source>
        <translation>計画として提示されます。その間の本番の変更はマージされます。</translation>
    </message>
    <message>
        <source>Add the users that only the sandbox had</source>
        <translation>Sandbox だけにいたユーザーを追加する</translation>
    </message>
    <message>
        <source>Setup, Users. A copy has the users of its source, and no others.</source>
        <translation>[設定] の [ユーザー]。コピーには元の組織のユーザーだけが含まれます。</translation>
    </message>
    <message>
        <source>Let people sign in</source>
        <translation>ユーザーがログインできるようにする</translation>
    </message>
    <message>
        <source>Usernames end with the sandbox&apos;s name, addresses are made invalid: correct those of who works here, and reset passwords.</source>
        <translation>ユーザー名の末尾に Sandbox 名が付き、メールアドレスは無効化されます。作業する人の分を直し、パスワードをリセットしてください。</translation>
    </message>
    <message>
        <source>Set how far e-mail goes</source>
        <translation>メールの送信範囲を設定する</translation>
    </message>
    <message>
        <source>Setup, Deliverability. A fresh copy sends system e-mail only.</source>
        <translation>[設定] の [送信]。新しいコピーはシステムメールだけを送信します。</translation>
    </message>
    <message>
        <source>Mask personal data</source>
        <translation>個人データをマスキングする</translation>
    </message>
    <message>
        <source>The records are production&apos;s until that is done.</source>
        <translation>それまでのレコードは本番のものです。</translation>
    </message>
    <message>
        <source>Stop or start scheduled jobs</source>
        <translation>スケジュール済みジョブを停止または開始する</translation>
    </message>
    <message>
        <source>Setup, Scheduled Jobs. What ran in production may run here, too.</source>
        <translation>[設定] の [スケジュール済みジョブ]。本番で動いていたものがここでも動くことがあります。</translation>
    </message>
    <message>
        <source>Point integrations away from production</source>
        <translation>連携先を本番以外に向ける</translation>
    </message>
    <message>
        <source>Named credentials, remote sites, outbound messages, custom settings with addresses.</source>
        <translation>指定ログイン情報、リモートサイト、アウトバウンドメッセージ、アドレスを含むカスタム設定。</translation>
    </message>
    <message>
        <source>Enter secrets again</source>
        <translation>シークレットを入力し直す</translation>
    </message>
    <message>
        <source>Passwords of named credentials, certificates and auth providers are not copied, or are production&apos;s.</source>
        <translation>指定ログイン情報のパスワード、証明書、認証プロバイダーはコピーされないか、本番のものです。</translation>
    </message>
    <message>
        <source>Renew tokens of connected apps and build servers</source>
        <translation>接続アプリケーションとビルドサーバーのトークンを更新する</translation>
    </message>
    <message>
        <source>Every token of the old org is dead, those of CI included.</source>
        <translation>以前の組織のトークンは CI のものも含めすべて無効です。</translation>
    </message>
    <message>
        <source>Load the records that tests need</source>
        <translation>テストに必要なレコードを読み込む</translation>
    </message>
    <message>
        <source>Developer sandboxes are copied without records.</source>
        <translation>Developer Sandbox はレコードなしでコピーされます。</translation>
    </message>
    <message>
        <source>Look at what is due from above</source>
        <translation>上位から適用待ちのものを確認する</translation>
    </message>
    <message>
        <source>A back-promotion brings what the copy does not have yet.</source>
        <translation>コピーにまだないものはバックプロモーションで取り込めます。</translation>
    </message>
    <message>
        <source>The checklist has no item “%1”.</source>
        <translation>チェックリストに項目「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 has no checklist: it was not refreshed since Backflow looks after it.</source>
        <translation>%1 にチェックリストはありません。Backflow で管理してから更新されていません。</translation>
    </message>
    <message>
        <source>Say what has to be done.</source>
        <translation>行うことを入力してください。</translation>
    </message>
    <message>
        <source>Asking %1 about its sandboxes</source>
        <translation>%1 に Sandbox の情報を問い合わせ中</translation>
    </message>
    <message>
        <source>Looking for what %1 and %2 have in common</source>
        <translation>%1 と %2 の共通部分を確認中</translation>
    </message>
    <message>
        <source>As far as production tells, %1 is still the org it was.</source>
        <translation>本番の情報では、%1 は以前と同じ組織です。</translation>
    </message>
    <message>
        <source>No production org can be asked for a sign-in to %1. Sign in to it in another way.</source>
        <translation>本番組織から %1 へのログインを取得できません。別の方法でログインしてください。</translation>
    </message>
    <message>
        <source>That sign-in is for org %1, but %2 was refreshed into org %3. Nothing was changed.</source>
        <translation>このログインは組織 %1 のものですが、%2 は更新されて組織 %3 になりました。何も変更していません。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Org %1 is %2 already. Nothing was changed.</source>
        <translation>組織 %1 はすでに %2 です。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no environment %1.</source>
        <translation>環境 %1 はありません。</translation>
    </message>
    <message>
        <source>The permission at hand is not for connecting %1, or is too old. Ask again.</source>
        <translation>この許可は %1 の接続用ではないか、古すぎます。もう一度要求してください。</translation>
    </message>
    <message>
        <source>%1 is not connected to its new org yet. Sign in first.</source>
        <translation>%1 はまだ新しい組織に接続されていません。先にログインしてください。</translation>
    </message>
    <message>
        <source>After %1 was refreshed</source>
        <translation>%1 の更新後</translation>
    </message>
    <message>
        <source>No production org of this pipeline tells of a sandbox that %1 stands for. Put production on the map and sign in to it.</source>
        <translation>このパイプラインの本番組織に %1 に対応する Sandbox がありません。本番をマップに追加してログインしてください。</translation>
    </message>
    <message>
        <source>The permission to refresh %1 is too old. Ask again.</source>
        <translation>%1 を更新する許可が古すぎます。もう一度要求してください。</translation>
    </message>
    <message>
        <source>The permission at hand is for %1, not for refreshing %2. Nothing was asked of production.</source>
        <translation>この許可は %1 用であり、%2 の更新用ではありません。本番には何も要求していません。</translation>
    </message>
    <message>
        <source>Say why %1 is refreshed: that goes on record.</source>
        <translation>%1 を更新する理由を入力してください。記録されます。</translation>
    </message>
    <message>
        <source>%1 is being refreshed already (%2).</source>
        <translation>%1 はすでに更新中です (%2)。</translation>
    </message>
    <message>
        <source>Asking %1 to refresh %2</source>
        <translation>%1 に %2 の更新を要求中</translation>
    </message>
    <message>
        <source>No copy of %1 waits for activation.</source>
        <translation>有効化待ちの %1 のコピーはありません。</translation>
    </message>
    <message>
        <source>Nothing of that is missing in %1.</source>
        <translation>%1 に不足しているものはありません。</translation>
    </message>
    <message>
        <source>Before captured work is put back into %1</source>
        <translation>保存した作業を %1 に戻す前</translation>
    </message>
    <message>
        <source>Puts back the work captured in %1 before its refresh</source>
        <translation>更新前に %1 で保存した作業を戻します</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number from %2 to %3.</source>
        <translation>「%1」は %2 から %3 までの整数にしてください。</translation>
    </message>
</context>
<context>
    <name>backflow::secrets</name>
    <message>
        <source>No keychain is running on this computer, so nothing was saved. Start one, for example with “gnome-keyring-daemon --unlock --components=secrets” in a D-Bus session, or sign in for this session only with BACKFLOW_SECRETS=memory.</source>
        <translation>このコンピューターでキーチェーンが動作していないため、何も保存していません。D-Bus セッションで「gnome-keyring-daemon --unlock --components=secrets」を実行するなどしてキーチェーンを起動するか、BACKFLOW_SECRETS=memory を使用して、このセッションでのみログインしてください。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so nothing was saved. Sign in for this session only with BACKFLOW_SECRETS=memory.</source>
        <translation>このコンピューターのキーチェーンを使用できないため、何も保存していません。BACKFLOW_SECRETS=memory を使用して、このセッションでのみログインしてください。</translation>
    </message>
    <message>
        <source>The keychain did not answer within a minute. It may wait for its password: unlock it, then try again.</source>
        <translation>キーチェーンから 1 分以内に応答がありませんでした。パスワードの入力を待っている可能性があります。ロックを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>The keychain holds nothing for %1. Sign in first.</source>
        <translation>キーチェーンに %1 の情報がありません。先にログインしてください。</translation>
    </message>
    <message>
        <source>The keychain is locked or access was refused. Unlock it, then try again.</source>
        <translation>キーチェーンがロックされているか、アクセスが拒否されました。ロックを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>The keychain reported an error: %1</source>
        <translation>キーチェーンからエラーが報告されました: %1</translation>
    </message>
    <message>
        <source>Nothing is kept for %1. Sign in first.</source>
        <translation>%1 の情報は保存されていません。先にログインしてください。</translation>
    </message>
</context>
<context>
    <name>backflow::services</name>
    <message>
        <source>Nobody is signed in to %1. Sign in first; on a build server set %2 to an access token.</source>
        <translation>%1 にログインしていません。先にログインしてください。ビルドサーバーでは、%2 にアクセストークンを設定してください。</translation>
    </message>
    <message>
        <source>The renewed sign-in of %1 could not be saved: %2 It is good until this program ends; unlock the keychain before then, or sign in to %1 again afterwards.</source>
        <translation>更新した %1 のログイン情報を保存できませんでした: %2ログインはこのプログラムの終了まで有効です。それまでにキーチェーンのロックを解除するか、終了後に %1 にもう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The sign-in of %1 is forgotten on this computer, but %2 could not be told (%3) and may go on accepting it. To be sure, end the session in the org: Setup, Session Management, and Connected Apps OAuth Usage.</source>
        <translation>このコンピューターから %1 のログイン情報を削除しましたが、%2 に通知できませんでした (%3)。ログインが引き続き有効な可能性があります。確実に無効にするには、組織の [設定] の [セッション管理] と [接続アプリケーションの OAuth の利用状況] でセッションを終了してください。</translation>
    </message>
    <message>
        <source>This program works with what is stored and reaches no org.</source>
        <translation>このプログラムは保存済みの内容だけを扱い、組織には接続しません。</translation>
    </message>
    <message>
        <source>There is a workspace in %1 already. It was left as it is.</source>
        <translation>%1 にはすでにワークスペースがあります。変更していません。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;backflowctl init&quot;, or name another folder with --workspace.</source>
        <translation>%1 にワークスペースがありません。「backflowctl init」で作成するか、--workspace で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2 at byte %3.</source>
        <translation>%1 を読み取れません: %2 (%3 バイト目)。</translation>
    </message>
    <message>
        <source>%1 is not the file of a workspace of this version of Backflow.</source>
        <translation>%1 は、このバージョンの Backflow のワークスペースファイルではありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 lies inside the workspace itself.</source>
        <translation>%1 はワークスペース自体の中にあります。</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose a new or an empty folder.</source>
        <translation>%1 は空ではありません。新しいフォルダーか空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The workspace could not be carried to %1. It is where it was.</source>
        <translation>ワークスペースを %1 に移せませんでした。元の場所にあります。</translation>
    </message>
    <message>
        <source>The sign-in of %1 is good until this program ends, for it could not be saved: %2</source>
        <translation>%1 へのログインは保存できなかったため、このプログラムの終了まで有効です: %2</translation>
    </message>
    <message>
        <source>The keychain still holds the sign-in of %1 after it was told to forget it. Remove the entry “%2” of “backflow” by hand.</source>
        <translation>キーチェーンに %1 のログインが残っています。「backflow」の項目「%2」を手動で削除してください。</translation>
    </message>
    <message>
        <source>the keychain gives back something else than it got.</source>
        <translation>キーチェーンが受け取ったものと異なる内容を返します。</translation>
    </message>
    <message>
        <source>Say why: whether production may be written to goes on record with a reason.</source>
        <translation>理由を入力してください。本番への書き込みの可否は理由とともに記録されます。</translation>
    </message>
    <message>
        <source>The sign-in that is kept for the Git server cannot be read.</source>
        <translation>保存されている Git サーバーのログイン情報を読み取れません。</translation>
    </message>
    <message>
        <source>No Git server is set for this pipeline.</source>
        <translation>このパイプラインには Git サーバーが設定されていません。</translation>
    </message>
    <message>
        <source>The Git server %1 is not reached over https: it wants no name and password, but an SSH key.</source>
        <translation>Git サーバー %1 へは https で接続していません。名前とパスワードではなく SSH キーが必要です。</translation>
    </message>
    <message>
        <source>A name and a password or token are needed, one line each.</source>
        <translation>名前と、パスワードまたはトークンがそれぞれ1行ずつ必要です。</translation>
    </message>
    <message>
        <source>%1 does not take this name and password. Nothing was kept; try again.</source>
        <translation>%1 はこの名前とパスワードを受け付けません。何も保存されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain still holds the sign-in to the Git server; remove the entry “%1” there by hand.</source>
        <translation>キーチェーンに Git サーバーのログイン情報がまだ残っています。項目「%1」を手動で削除してください。</translation>
    </message>
    <message>
        <source>That sign-in is for org %1, but %2 is org %3. Nothing was kept. If the sandbox was refreshed, connect it anew: Advisor, or &quot;backflowctl sandbox rebind&quot;.</source>
        <translation>このログインは組織 %1 のものですが、%2 は組織 %3 です。何も保存していません。Sandbox が更新された場合は、アドバイザーまたは「backflowctl sandbox rebind」で再接続してください。</translation>
    </message>
    <message>
        <source>%1 is signed in to %2 now. Before, that was %3: the record tells who acts, and what the org allows may be something else.</source>
        <translation>%2 には現在 %1 がログインしています。以前は %3 でした。誰が操作したかは記録に残り、組織が許可する内容は異なることがあります。</translation>
    </message>
</context>
<context>
    <name>backflow::snapshot</name>
    <message>
        <source>Reading the setup audit trail of %1</source>
        <translation>%1 の設定変更履歴を読み取り中</translation>
    </message>
    <message>
        <source>%1 was never retrieved. Retrieve it first.</source>
        <translation>%1 は一度も取得されていません。先に取得してください。</translation>
    </message>
    <message>
        <source>The setup audit trail of %1 could not be read: %2</source>
        <translation>%1 の設定変更履歴を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is a metadata type that is not known here; it was not read.</source>
        <translation>%1 は未知のメタデータ型です。取得していません。</translation>
    </message>
    <message>
        <source>The org does not offer the metadata type %1; it was not read.</source>
        <translation>組織はメタデータ型 %1 に対応していません。取得していません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large to be compared.</source>
        <translation>%1 は大きすぎるため比較できません。</translation>
    </message>
    <message>
        <source>%1 holds too many files.</source>
        <translation>%1 のファイル数が多すぎます。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>フォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>None of that differs from the record of %1 any more.</source>
        <translation>%1 の記録との相違はもうありません。</translation>
    </message>
    <message>
        <source>There is no environment called %1.</source>
        <translation>%1 という環境はありません。</translation>
    </message>
    <message>
        <source>The repository has no branch called %1.</source>
        <translation>リポジトリに %1 というブランチはありません。</translation>
    </message>
    <message>
        <source>%1 has no snapshot from %2 or before; the first is of %3.</source>
        <translation>%1 には %2 以前のスナップショットがありません。最初のスナップショットは %3 のものです。</translation>
    </message>
    <message>
        <source>%1 has no commit %2.</source>
        <translation>%1 にコミット %2 はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a whole commit id.</source>
        <translation>「%1」は完全なコミット ID ではありません。</translation>
    </message>
    <message>
        <source>“%1” is neither a time like 2026-11-01 or 2026-11-01T18:00 nor a commit.</source>
        <translation>「%1」は、2026-11-01 や 2026-11-01T18:00 のような日時でも、コミットでもありません。</translation>
    </message>
    <message>
        <source>“%1” is no commit.</source>
        <translation>「%1」はコミットではありません。</translation>
    </message>
    <message>
        <source>“%1” is no environment, folder or zip. This pipeline has: %2. A branch is named branch:NAME.</source>
        <translation>「%1」は環境、フォルダー、zip のいずれでもありません。このパイプラインの環境: %2。ブランチは branch:NAME の形式で指定します。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>%1 にログイン中</translation>
    </message>
    <message>
        <source>The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or set the environment up anew if its sandbox was refreshed.</source>
        <translation>%1 のログインは組織 %2 のものですが、%1 は組織 %3 です。もう一度ログインするか、Sandbox が更新された場合は環境を設定し直してください。</translation>
    </message>
    <message>
        <source>the org lists it but did not give it</source>
        <translation>組織の一覧にはありますが、取得できませんでした</translation>
    </message>
    <message>
        <source>its XML is malformed; the last known content is kept</source>
        <translation>XML の形式が正しくないため、前回の内容を維持します</translation>
    </message>
    <message>
        <source>Storing the snapshot of %1</source>
        <translation>%1 のスナップショットを保存中</translation>
    </message>
    <message>
        <source>Asking %1 about its sandboxes</source>
        <translation>%1 に Sandbox の情報を問い合わせ中</translation>
    </message>
    <message numerus="yes">
        <source>Listing %1 of %Ln types: %2</source>
        <translation>
            <numerusform>一覧を取得中: 種別 %1/%Ln (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln types (%2): %3</source>
        <translation>
            <numerusform>種別 %Ln 件中 %1 件目を読み取り中 (%2): %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components are here</source>
        <translation>
            <numerusform>コンポーネント %Ln 件中 %1 件を取得済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What has arrived so far, %Ln components, is kept: retrieve %2 again and only the rest is asked for.</source>
        <translation>
            <numerusform>%1取得済みのコンポーネント %Ln 件は保持しています。%2 を再取得すると、残りのみを要求します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %L2 of its %L3 API requests left for these 24 hours. This takes about %L4, and Backflow leaves %5% of them to everything else that works with the org. Nothing was begun. Requests come back hour by hour: try again later.</source>
        <translation>%1 のこの 24 時間の API 要求は、%L3 件のうち残り %L2 件です。この処理には約 %L4 件が必要で、Backflow は %5% を組織で動くほかのもののために残します。何も開始していません。要求数は時間とともに回復します。後で再試行してください。</translation>
    </message>
    <message>
        <source>Reading the sign-ins of %1</source>
        <translation>%1 のログインを読み取っています</translation>
    </message>
    <message>
        <source>%1 was not asked for its release yet. Read it first.</source>
        <translation>%1 のリリースはまだ確認されていません。先に取得してください。</translation>
    </message>
    <message>
        <source>%1 was moved by somebody without Backflow (%2, %3). What they put there was never read from the org; this snapshot goes on top of it with what the org holds.</source>
        <translation>%1 は Backflow を使わずに移されました (%2, %3)。そこに置かれたものは組織から読み取られたものではありません。このスナップショットは組織の内容でその上に重なります。</translation>
    </message>
    <message>
        <source>The sign-in of %1 leads to the org %2, but %1 is the org %3. Sign in again, or, if its sandbox was refreshed, connect it anew: Advisor, or &quot;backflowctl sandbox rebind&quot;.</source>
        <translation>%1 のログイン先は組織 %2 ですが、%1 は組織 %3 です。もう一度ログインするか、Sandbox が更新された場合はアドバイザーまたは「backflowctl sandbox rebind」で再接続してください。</translation>
    </message>
</context>
<context>
    <name>backflow::store</name>
    <message>
        <source>“%1” does not name stored content.</source>
        <translation>「%1」は保存された内容の名前ではありません。</translation>
    </message>
    <message>
        <source>The stored content %1 is missing from %2.</source>
        <translation>保存された内容 %1 が %2 にありません。</translation>
    </message>
    <message>
        <source>The stored content %1 in %2 is damaged. It was not used; restore the folder from a backup.</source>
        <translation>%2 に保存された内容 %1 が破損しています。使用していません。フォルダーをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Record %1 of the journal (promotion %2, step %3) was changed after it was written. Nothing is done upon it; restore the journal from a backup.</source>
        <translation>ジャーナルの記録 %1 (プロモーション %2、ステップ %3) が書き込み後に変更されています。これに基づく処理は行いません。ジャーナルをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Nothing was recorded.</source>
        <translation>空き容量がないため、%1 を書き込めません。何も記録していません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: permission is missing or the disk is read-only. Nothing was recorded.</source>
        <translation>%1 を書き込めません。権限がないか、ディスクが読み取り専用です。何も記録していません。</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is. Keep a copy of its folder, then restore it from a backup.</source>
        <translation>%1 が破損しています。変更していません。フォルダーのコピーを残してから、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Nothing was recorded; try again.</source>
        <translation>%1 は別のプログラムが使用中です。何も記録していません。再試行してください。</translation>
    </message>
    <message>
        <source>%1 refused a record that does not follow the one before it.</source>
        <translation>直前の記録につながらないため、%1 への記録が拒否されました。</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2.</source>
        <translation>%1 の読み取りまたは書き込みができませんでした: %2。</translation>
    </message>
    <message>
        <source>This installation lacks Qt&apos;s SQLite driver. Install it again.</source>
        <translation>Qt の SQLite ドライバーがインストールされていません。インストールし直してください。</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot keep a journal.</source>
        <translation>%1 のあるディスクにはジャーナルを保存できません。</translation>
    </message>
    <message>
        <source>Another Backflow process works on promotion %1. Wait for it to end, or end that process, then try again.</source>
        <translation>別の Backflow プロセスがプロモーション %1 を処理しています。終了を待つか、そのプロセスを終了してから再試行してください。</translation>
    </message>
    <message>
        <source>The journal is broken at record %1: a record was removed, added or moved. Restore the journal from a backup.</source>
        <translation>ジャーナルが記録 %1 で途切れています。記録が削除、追加、または移動されています。ジャーナルをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The journal in %1 was written by a newer version of Backflow. It was left as it is; use that version, or a newer one.</source>
        <translation>%1 のジャーナルは、新しいバージョンの Backflow で書き込まれています。変更していません。そのバージョン以降を使用してください。</translation>
    </message>
    <message>
        <source>Promotion %1 went on elsewhere in the meantime. Open it again to see where it stands.</source>
        <translation>その間にプロモーション %1 が別の場所で進行しました。開き直して状況を確認してください。</translation>
    </message>
    <message>
        <source>The journal in %1 is damaged. Keep a copy of the folder, then restore it from a backup.</source>
        <translation>%1 のジャーナルが破損しています。フォルダーのコピーを残してから、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>There is no stored %1 named “%2”.</source>
        <translation>「%2」という %1 は保存されていません。</translation>
    </message>
    <message>
        <source>The stored %1 “%2” is damaged and cannot be read.</source>
        <translation>保存された %1「%2」が破損しているため、読み取れません。</translation>
    </message>
    <message>
        <source>%1 is on a network drive (%2). What is done to orgs is noted in a journal that has to be safe on this computer at once, which such a drive does not promise. Put the workspace on a disk of this computer; the team shares through Git.</source>
        <translation>%1 はネットワークドライブ (%2) にあります。組織に対して行うことは、このコンピューターに直ちに確実に残るジャーナルに記録されますが、そのようなドライブでは保証されません。ワークスペースをこのコンピューターのディスクに置いてください。チームとは Git で共有します。</translation>
    </message>
    <message>
        <source>%1 is on a drive with a simple file system (%2), where a power cut can lose what was written. Put the workspace on another disk of this computer.</source>
        <translation>%1 は単純なファイルシステム (%2) のドライブにあり、停電で書き込んだ内容が失われることがあります。ワークスペースをこのコンピューターの別のディスクに置いてください。</translation>
    </message>
</context>
<context>
    <name>backflow::text</name>
    <message>
        <source>“%1” is Cyrillic</source>
        <translation>「%1」はキリル文字です</translation>
    </message>
    <message>
        <source>“%1” is Greek</source>
        <translation>「%1」はギリシャ文字です</translation>
    </message>
    <message>
        <source>“%1” is Armenian</source>
        <translation>「%1」はアルメニア文字です</translation>
    </message>
    <message>
        <source>“%1” is Cherokee</source>
        <translation>「%1」はチェロキー文字です</translation>
    </message>
    <message>
        <source>“%1” is Latin</source>
        <translation>「%1」はラテン文字です</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access</name>
    <message>
        <source>%1 may only look</source>
        <translation>%1 は閲覧のみ可能</translation>
    </message>
    <message>
        <source>%1 may change metadata and Apex</source>
        <translation>%1 はメタデータと Apex を変更可能</translation>
    </message>
    <message>
        <source>%1 may change metadata</source>
        <translation>%1 はメタデータを変更可能</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::AccessPage</name>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Parts of access</source>
        <translation>アクセスの各部</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>What is open or only advises</source>
        <translation>未設定または目安にすぎないもの</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>確認事項</translation>
    </message>
    <message>
        <source>Add %1 to the policy</source>
        <translation>%1 をポリシーに追加</translation>
    </message>
    <message>
        <source>Change %1 in the policy</source>
        <translation>ポリシーの %1 を変更</translation>
    </message>
    <message>
        <source>People of the policy</source>
        <translation>ポリシーの人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>識別方法</translation>
    </message>
    <message>
        <source>Own environments</source>
        <translation>自分の環境</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>各ロールができること</translation>
    </message>
    <message>
        <source>Roles of Backflow do not replace the permissions a user has in an org; the environments show both.</source>
        <translation>Backflow のロールは組織でのユーザー権限に代わるものではありません。環境タブで両方を確認できます。</translation>
    </message>
    <message>
        <source>What you may do in each environment</source>
        <translation>各環境でできること</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>You may deploy</source>
        <translation>リリース可否</translation>
    </message>
    <message>
        <source>In the org itself</source>
        <translation>組織側の権限</translation>
    </message>
    <message>
        <source>Ask the orgs</source>
        <translation>組織に問い合わせる</translation>
    </message>
    <message>
        <source>Rules for approvals</source>
        <translation>承認のルール</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Who may approve</source>
        <translation>承認できる人</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>二人制</translation>
    </message>
    <message>
        <source>Plans that ask for an approval</source>
        <translation>承認待ちのプラン</translation>
    </message>
    <message>
        <source>To</source>
        <translation>反映先</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Person to explain</source>
        <translation>説明する人</translation>
    </message>
    <message>
        <source>Environment to explain</source>
        <translation>説明する環境</translation>
    </message>
    <message>
        <source>What this person can do there</source>
        <translation>この人がそこでできること</translation>
    </message>
    <message>
        <source>What can this person do there?</source>
        <translation>この人はそこで何ができますか?</translation>
    </message>
    <message>
        <source>Open a workspace to see who may do what.</source>
        <translation>誰が何をできるかを見るには、ワークスペースを開いてください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The policy is in force</source>
        <translation>ポリシーが有効になりました</translation>
    </message>
    <message>
        <source>The orgs are being asked.</source>
        <translation>組織に問い合わせています。</translation>
    </message>
    <message>
        <source>Ask the orgs what their users may do</source>
        <translation>ユーザーの権限を組織に問い合わせる</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ済み</translation>
    </message>
    <message>
        <source>Approve the plan for %1</source>
        <translation>%1 のプランを承認</translation>
    </message>
    <message>
        <source>Take back the approval for %1</source>
        <translation>%1 の承認を取り下げ</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>No policy: everybody who opens this workspace may do everything in it</source>
        <translation>ポリシーなし: このワークスペースを開く人は誰でもすべてを行えます</translation>
    </message>
    <message>
        <source>Policy version %1, not signed. You: %2</source>
        <translation>ポリシー バージョン %1、署名なし。あなた: %2</translation>
    </message>
    <message>
        <source>Policy version %1, signed. You: %2</source>
        <translation>ポリシー バージョン %1、署名あり。あなた: %2</translation>
    </message>
    <message>
        <source>The policy is not trusted: everything is read-only</source>
        <translation>ポリシーが信頼できません: すべて読み取り専用です</translation>
    </message>
    <message>
        <source>The policy ran out: everything is read-only until it is renewed</source>
        <translation>ポリシーの期限切れ: 更新されるまで読み取り専用です</translation>
    </message>
    <message>
        <source>%1, no key</source>
        <translation>%1、鍵なし</translation>
    </message>
    <message>
        <source>a signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>その他の全員</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>once %1 approved</source>
        <translation>%1 の承認後</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>No approval rule</source>
        <translation>承認ルールなし</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nobody has to agree to a deployment</source>
        <translation>リリースに誰の同意も不要</translation>
    </message>
    <message>
        <source>%1 (not signed)</source>
        <translation>%1 (署名なし)</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>まだいません</translation>
    </message>
    <message>
        <source>Anybody else</source>
        <translation>その他の人</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>誰でも</translation>
    </message>
    <message>
        <source>The policy cannot be changed here.</source>
        <translation>ここではポリシーを変更できません。</translation>
    </message>
    <message>
        <source>Make a policy…</source>
        <translation>ポリシーを作成…</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>一覧から人を選んでください。</translation>
    </message>
    <message>
        <source>There is no org to ask yet.</source>
        <translation>問い合わせる組織がまだありません。</translation>
    </message>
    <message>
        <source>Choose a plan in the list.</source>
        <translation>一覧からプランを選んでください。</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>ポリシーを作成</translation>
    </message>
    <message>
        <source>Take %1 out of the policy</source>
        <translation>%1 をポリシーから削除</translation>
    </message>
    <message>
        <source>Change what it may…</source>
        <translation>権限を変更…</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>ルールを追加…</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>ルールを変更…</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Show the plan…</source>
        <translation>プランを表示…</translation>
    </message>
    <message>
        <source>What it changes, component by component, before you say yes</source>
        <translation>承認する前に、コンポーネントごとの変更内容を確認します</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>ポリシーを変更</translation>
    </message>
    <message>
        <source>This plan is on the computer of who made it alone. Ask for it to be shared with the team; until then its components stand on the tip of the line.</source>
        <translation>このプランは作成者のコンピューターにしかありません。チームと共有するよう依頼してください。それまではその行のツールチップにコンポーネントが表示されます。</translation>
    </message>
    <message>
        <source>The plan has changed since the approval was asked for, so a yes to this request opens nothing. Ask for a new request.</source>
        <translation>承認が依頼された後にプランが変わったため、この依頼を承認しても何も許可されません。新しい依頼を求めてください。</translation>
    </message>
    <message>
        <source>Open the plan for %1</source>
        <translation>%1 のプランを開く</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開きました</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Make a policy first.</source>
        <translation>先にポリシーを作成してください。</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>一覧からルールを選んでください。</translation>
    </message>
    <message>
        <source>Choose a role in the list.</source>
        <translation>一覧からロールを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other people</source>
        <translation>
            <numerusform>他の %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>最後の変更を取り消す</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>変更をやり直す</translation>
    </message>
    <message>
        <source>a change of the policy</source>
        <translation>ポリシーの変更</translation>
    </message>
    <message>
        <source>Search people, roles, environments and approvals</source>
        <translation>人、ロール、環境、承認を検索</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>No plan asks for an approval now. Promotions asks for one where a rule wants it.</source>
        <translation>承認を求めているプランは今ありません。ルールが求める場合は「プロモーション」で依頼します。</translation>
    </message>
    <message>
        <source>There is no environment in the pipeline yet.</source>
        <translation>パイプラインにはまだ環境がありません。</translation>
    </message>
    <message>
        <source>The policy cannot be read or trusted, so nobody is listed and everything is read-only. The findings below say why.</source>
        <translation>ポリシーを読み取れないか信頼できないため、誰も表示されず、すべて読み取り専用です。理由は下の所見にあります。</translation>
    </message>
    <message>
        <source>No policy yet: everybody who opens this workspace may do everything in it. A policy says who may do what, and how many have to agree.</source>
        <translation>ポリシーはまだありません。このワークスペースを開く人は誰でもすべてを行えます。ポリシーは、誰が何をできるか、何人の同意が必要かを定めます。</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>「%1」に一致するものはここにありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Rules for plans</source>
        <translation>プランのルール</translation>
    </message>
    <message>
        <source>No rule yet: who may deploy does so with whatever tests and findings, and from whatever release.</source>
        <translation>ルールはまだありません。リリースできる人は、テストや検出項目、元のリリースを問わずリリースできます。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PersonForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>As their Git has it; several with commas</source>
        <translation>Git の設定どおり。複数はカンマ区切り</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>SHA256:… as ssh-keygen -l prints it; several with commas</source>
        <translation>ssh-keygen -l が表示する SHA256:…。複数はカンマ区切り</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Own environments</source>
        <translation>自分の環境</translation>
    </message>
    <message>
        <source>Names with commas</source>
        <translation>名前をカンマ区切りで</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>人を追加</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the e-mail address or the key that tells them from others.</source>
        <translation>他の人と区別するメールアドレスまたは鍵を入力してください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PlanRuleForm</name>
    <message>
        <source>Add to the changes</source>
        <translation>変更に追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rule for plans</source>
        <translation>プランのルール</translation>
    </message>
    <message>
        <source>Tests at least</source>
        <translation>最低限のテスト</translation>
    </message>
    <message>
        <source>Stopped by findings from</source>
        <translation>止める検出項目の重要度 (以上)</translation>
    </message>
    <message>
        <source>Compliance rules</source>
        <translation>コンプライアンスルール</translation>
    </message>
    <message>
        <source>From a later release</source>
        <translation>新しいリリースから</translation>
    </message>
    <message>
        <source>is stopped</source>
        <translation>止める</translation>
    </message>
    <message>
        <source>is warned of</source>
        <translation>警告する</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>リリース先</translation>
    </message>
    <message>
        <source>May let it pass</source>
        <translation>通せる人</translation>
    </message>
    <message>
        <source>Rule for compliance</source>
        <translation>コンプライアンスのルール</translation>
    </message>
    <message>
        <source>Rule for releases</source>
        <translation>リリースのルール</translation>
    </message>
    <message>
        <source>Rule for tests</source>
        <translation>テストのルール</translation>
    </message>
    <message>
        <source>%1 may let it pass</source>
        <translation>%1 は通すことができる</translation>
    </message>
    <message>
        <source>Choose where the rule holds.</source>
        <translation>ルールが有効な場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no compliance rule “%1”.</source>
        <translation>コンプライアンスルール「%1」はありません。</translation>
    </message>
    <message>
        <source>All, or some: modify-all-data, …</source>
        <translation>すべて、または一部: modify-all-data, …</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::PlanRules</name>
    <message>
        <source>Rules that plans are held against</source>
        <translation>プランを照らすルール</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>リリース先</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>求めること</translation>
    </message>
    <message>
        <source>Who may let it pass</source>
        <translation>通せる人</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>ルールを変更…</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>For tests…</source>
        <translation>テスト…</translation>
    </message>
    <message>
        <source>For compliance…</source>
        <translation>コンプライアンス…</translation>
    </message>
    <message>
        <source>For releases…</source>
        <translation>リリース…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>一覧でルールを選んでください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::ProductionDialog</name>
    <message>
        <source>Nothing is deployed to %1 from this workspace any more, by nobody, until it is allowed again. What runs in the org already goes on there.</source>
        <translation>再び許可されるまで、このワークスペースからは誰も %1 にリリースできません。組織ですでに実行中のものはそのまま続きます。</translation>
    </message>
    <message>
        <source>Who may deploy is decided by the roles of the policy and by the org, as before; this only takes the lock away that stands before them.</source>
        <translation>誰がリリースできるかは、これまでどおりポリシーのロールと組織が決めます。これはその前にあるロックを外すだけです。</translation>
    </message>
    <message>
        <source>There is no policy, so everybody who opens this workspace on this computer may then deploy there; beside that only the org&apos;s own permissions hold.</source>
        <translation>ポリシーがないため、このコンピューターでこのワークスペースを開く人は誰でもリリースできるようになります。ほかに効くのは組織自身の権限だけです。</translation>
    </message>
    <message>
        <source>Deployments to %1 become possible from this workspace on this computer.</source>
        <translation>このコンピューターのこのワークスペースから %1 へのリリースが可能になります。</translation>
    </message>
    <message>
        <source>Allow changes to production</source>
        <translation>本番への変更を許可する</translation>
    </message>
    <message>
        <source>Make production read only</source>
        <translation>本番を読み取り専用にする</translation>
    </message>
    <message>
        <source>Allow changes to production?</source>
        <translation>本番への変更を許可しますか?</translation>
    </message>
    <message>
        <source>Make production read only?</source>
        <translation>本番を読み取り専用にしますか?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Goes on record with your name</source>
        <translation>あなたの名前とともに記録されます</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>先に理由を入力してください。</translation>
    </message>
    <message>
        <source>Type the name %1 first.</source>
        <translation>先に名前 %1 を入力してください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::ProductionSwitch</name>
    <message>
        <source>Holds for this workspace on this computer and for everybody who opens it here; it is no role, and the policy and the org decide besides.</source>
        <translation>このコンピューター上のこのワークスペースと、ここで開くすべての人に適用されます。ロールではなく、ポリシーと組織の判断も別に必要です。</translation>
    </message>
    <message>
        <source>Changes to production are allowed in this workspace</source>
        <translation>このワークスペースでは本番への変更が許可されています</translation>
    </message>
    <message>
        <source>Production is read only in this workspace</source>
        <translation>このワークスペースでは本番は読み取り専用です</translation>
    </message>
    <message>
        <source>Make production read only…</source>
        <translation>本番を読み取り専用にする…</translation>
    </message>
    <message>
        <source>Allow changes to production…</source>
        <translation>本番への変更を許可する…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>先にワークスペースを開いてください。</translation>
    </message>
    <message>
        <source>This cannot be switched here.</source>
        <translation>ここでは切り替えられません。</translation>
    </message>
    <message>
        <source>There is no production in the pipeline.</source>
        <translation>パイプラインに本番がありません。</translation>
    </message>
    <message>
        <source>Allow changes to production</source>
        <translation>本番への変更を許可する</translation>
    </message>
    <message>
        <source>Make production read only</source>
        <translation>本番を読み取り専用にする</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>記録済み</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::RoleForm</name>
    <message>
        <source>Add to the changes</source>
        <translation>変更に追加</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>ロールの名前</translation>
    </message>
    <message>
        <source>What the role may do, by place</source>
        <translation>ロールが行えること (場所別)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>%1 が行えること</translation>
    </message>
    <message>
        <source>May</source>
        <translation>行えること</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rights of this role are limited to some kinds of metadata; they are not shown here and stay as they are.</source>
        <translation>
            <numerusform>このロールの権限のうち %n 件は一部のメタデータの種類に限られています。ここには表示されず、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role a name.</source>
        <translation>ロールに名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::RuleForm</name>
    <message>
        <source>Four eyes: neither who planned it nor who deploys it counts</source>
        <translation>二人制: 計画した人もリリースする人も数えません</translation>
    </message>
    <message>
        <source>Add to the changes</source>
        <translation>変更に追加</translation>
    </message>
    <message>
        <source>Rule for approvals</source>
        <translation>承認のルール</translation>
    </message>
    <message>
        <source>Deployments to</source>
        <translation>リリース先</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Deploy without</source>
        <translation>承認不要</translation>
    </message>
    <message>
        <source>How many approvals</source>
        <translation>承認の数</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Kinds of metadata</source>
        <translation>メタデータの種類</translation>
    </message>
    <message>
        <source>All; or names like Profile, with commas</source>
        <translation>すべて。または Profile のような名前をコンマ区切りで</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>%1 による承認</translation>
    </message>
    <message>
        <source>%1 deploys without</source>
        <translation>%1 は承認なしでリリース</translation>
    </message>
    <message>
        <source>Choose where the rule holds.</source>
        <translation>ルールが有効な場所を選んでください。</translation>
    </message>
    <message>
        <source>Choose who may approve.</source>
        <translation>承認できる人を選んでください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::access::StagedBar</name>
    <message>
        <source>Undo the last change</source>
        <translation>最後の変更を取り消す</translation>
    </message>
    <message>
        <source>Discard all changes</source>
        <translation>すべての変更を破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not in force yet. Saving makes it the next version of the policy:</source>
        <translation>まだ有効ではありません。保存するとポリシーの次のバージョンになります:</translation>
    </message>
    <message>
        <source>Nothing differs from what is in force.</source>
        <translation>有効な内容との違いはありません。</translation>
    </message>
    <message>
        <source>Save as version %1</source>
        <translation>バージョン %1 として保存</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No rule is due.</source>
        <translation>予定時刻のルールはありません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::ChannelForm</name>
    <message>
        <source>Name of the channel</source>
        <translation>チャネルの名前</translation>
    </message>
    <message>
        <source>Kind of channel</source>
        <translation>チャネルの種類</translation>
    </message>
    <message>
        <source>Secret of the channel</source>
        <translation>チャネルの秘密情報</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>Port of the mail server</source>
        <translation>メールサーバーのポート</translation>
    </message>
    <message>
        <source>How the mail server is spoken to</source>
        <translation>メールサーバーとの接続方法</translation>
    </message>
    <message>
        <source>User at the mail server</source>
        <translation>メールサーバーのユーザー</translation>
    </message>
    <message>
        <source>Address that mails come from</source>
        <translation>送信元アドレス</translation>
    </message>
    <message>
        <source>Addresses that mails go to</source>
        <translation>送信先アドレス</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Secure after the greeting (STARTTLS)</source>
        <translation>接続後に暗号化 (STARTTLS)</translation>
    </message>
    <message>
        <source>Secure from the start (TLS)</source>
        <translation>最初から暗号化 (TLS)</translation>
    </message>
    <message>
        <source>In the open, to this computer only</source>
        <translation>暗号化なし (このコンピューターのみ)</translation>
    </message>
    <message>
        <source>Addresses, with commas</source>
        <translation>アドレス (カンマ区切り)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>反映先</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Webhook のアドレス</translation>
    </message>
    <message>
        <source>Goes to the keychain of this computer</source>
        <translation>このコンピューターのキーチェーンに保存されます</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::ChannelsDialog</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send a trial message</source>
        <translation>テストメッセージを送信</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Who is told of rules</source>
        <translation>ルールの通知先</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Hosts that conditions may ask</source>
        <translation>条件が問い合わせてよいホスト</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>チャネルを追加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try a notice on this computer</source>
        <translation>このコンピューターの通知を試す</translation>
    </message>
    <message>
        <source>No notices are shown here.</source>
        <translation>ここでは通知は表示されません。</translation>
    </message>
    <message>
        <source>Backflow: a trial message</source>
        <translation>Backflow: テストメッセージ</translation>
    </message>
    <message>
        <source>This is a trial. Jobs that end while you look elsewhere are told of like this.</source>
        <translation>これはテストです。他の画面を見ている間に終わった作業は、このように通知されます。</translation>
    </message>
    <message>
        <source>Hosts that conditions of rules may ask</source>
        <translation>ルールの条件が問い合わせてよいホスト</translation>
    </message>
    <message>
        <source>Which notices this computer shows is in Settings. Here is whom every computer that runs rules tells, too. Addresses of webhooks and passwords stay in the keychain of the computer they were given on.</source>
        <translation>このコンピューターに表示する通知は設定で選びます。ここでは、ルールを実行するすべてのコンピューターが知らせる相手を決めます。Webhook のアドレスとパスワードは、入力したコンピューターのキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>新しいチャネル</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (オフ)</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Keep it first.</source>
        <translation>先に保存してください。</translation>
    </message>
    <message>
        <source>Channels of the rules</source>
        <translation>ルールのチャネル</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Trial message to %1</source>
        <translation>%1 へのテストメッセージ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>受け付けられました</translation>
    </message>
    <message>
        <source>%1 has taken the trial message.</source>
        <translation>%1 がテストメッセージを受け付けました。</translation>
    </message>
    <message>
        <source>%1 is not told any more.</source>
        <translation>%1 には今後通知しません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::GateRow</name>
    <message>
        <source>Kind of condition</source>
        <translation>条件の種類</translation>
    </message>
    <message>
        <source>The org&apos;s check passes</source>
        <translation>組織の検証に合格</translation>
    </message>
    <message>
        <source>Tests pass</source>
        <translation>テストに合格</translation>
    </message>
    <message>
        <source>How many people approve</source>
        <translation>承認する人数</translation>
    </message>
    <message>
        <source>Others approve</source>
        <translation>他の人が承認</translation>
    </message>
    <message>
        <source>From which severity on a finding counts</source>
        <translation>対象とする重大度の下限</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>No compliance rule is broken</source>
        <translation>コンプライアンスルールの違反なし</translation>
    </message>
    <message>
        <source>Address that is asked</source>
        <translation>問い合わせ先のアドレス</translation>
    </message>
    <message>
        <source>A web address says yes</source>
        <translation>Web アドレスが許可</translation>
    </message>
    <message>
        <source>What a person does</source>
        <translation>人が行う作業</translation>
    </message>
    <message>
        <source>What a person does, once in each org</source>
        <translation>人が組織ごとに 1 回行う作業</translation>
    </message>
    <message>
        <source>Somebody did this</source>
        <translation>人が次を実施</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>条件を削除</translation>
    </message>
    <message>
        <source>Which tests run</source>
        <translation>実行するテスト</translation>
    </message>
    <message>
        <source>Local tests</source>
        <translation>ローカルテスト</translation>
    </message>
    <message>
        <source>Relevant tests</source>
        <translation>関連するテスト</translation>
    </message>
    <message>
        <source>All tests</source>
        <translation>すべてのテスト</translation>
    </message>
    <message>
        <source>How much of the code they reach at least</source>
        <translation>コードカバレッジの下限</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>any coverage</source>
        <translation>カバレッジは任意</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RuleEditor</name>
    <message>
        <source>Keep the rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>What the rule is</source>
        <translation>ルールの内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Where changes come from</source>
        <translation>変更の取得元</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>反映先</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>どこまで行うか</translation>
    </message>
    <message>
        <source>Look what is due, and say so</source>
        <translation>反映待ちを調べて知らせる</translation>
    </message>
    <message>
        <source>Make the plan, and leave it to a person</source>
        <translation>プランを作成し、人に任せる</translation>
    </message>
    <message>
        <source>Deploy what needs no decision</source>
        <translation>決定が不要なものをリリースする</translation>
    </message>
    <message>
        <source>It should</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>実行条件</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>実行後</translation>
    </message>
    <message>
        <source>Read the orgs first</source>
        <translation>先に組織を取得する</translation>
    </message>
    <message>
        <source>Bring along what is needed</source>
        <translation>必要なものも反映する</translation>
    </message>
    <message>
        <source>Take away what the source removed</source>
        <translation>ソースで削除されたものを削除する</translation>
    </message>
    <message>
        <source>When the team is told</source>
        <translation>チームに知らせるタイミング</translation>
    </message>
    <message>
        <source>When something needs a person</source>
        <translation>人の対応が必要なとき</translation>
    </message>
    <message>
        <source>After every run</source>
        <translation>実行のたび</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>知らせない</translation>
    </message>
    <message>
        <source>Tell the team</source>
        <translation>チームに知らせる</translation>
    </message>
    <message>
        <source>Note, goes into the plans</source>
        <translation>メモ (プランに記録)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RuleModel</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>オン/オフ</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>次回の実行</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>前回の結果</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>新しいルール…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Task is done</source>
        <translation>作業済みにする</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Who is told…</source>
        <translation>通知先…</translation>
    </message>
    <message>
        <source>For build servers</source>
        <translation>ビルドサーバー用</translation>
    </message>
    <message>
        <source>GitHub Actions…</source>
        <translation>GitHub Actions…</translation>
    </message>
    <message>
        <source>GitLab CI…</source>
        <translation>GitLab CI…</translation>
    </message>
    <message>
        <source>Bitbucket Pipelines…</source>
        <translation>Bitbucket Pipelines…</translation>
    </message>
    <message>
        <source>Azure Pipelines…</source>
        <translation>Azure Pipelines…</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>リストでルールを選択してください。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Last run %1:</source>
        <translation>前回の実行 %1:</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No rules yet: nothing starts by itself. A rule looks what is due, makes the plan, or deploys it, by a schedule or on an event. It never decides a conflict.</source>
        <translation>ルールはまだありません。自動で始まるものはありません。ルールは、スケジュールまたはイベントに従って反映待ちを調べ、プランを作成し、リリースします。競合を決定することはありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>The rule is kept</source>
        <translation>ルールを保存しました</translation>
    </message>
    <message>
        <source>Switch off “%1”</source>
        <translation>「%1」をオフにする</translation>
    </message>
    <message>
        <source>Switch on “%1”</source>
        <translation>「%1」をオンにする</translation>
    </message>
    <message>
        <source>The rule is off</source>
        <translation>ルールはオフです</translation>
    </message>
    <message>
        <source>The rule is on</source>
        <translation>ルールはオンです</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>The rule is gone</source>
        <translation>ルールを削除しました</translation>
    </message>
    <message>
        <source>The rule “%1” was removed.</source>
        <translation>ルール「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>「%1」を元に戻す</translation>
    </message>
    <message>
        <source>The rule is back</source>
        <translation>ルールを元に戻しました</translation>
    </message>
    <message>
        <source>Another program runs it just now.</source>
        <translation>現在、別のプログラムが実行しています。</translation>
    </message>
    <message>
        <source>Dry run of “%1”</source>
        <translation>「%1」の試行</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>If “%1” ran now; nothing was changed:</source>
        <translation>「%1」を今実行した場合 (何も変更されていません):</translation>
    </message>
    <message>
        <source>Task in %1</source>
        <translation>%1 での作業</translation>
    </message>
    <message>
        <source>Done; the rule goes on when it is looked at next</source>
        <translation>完了。次の確認時にルールが続行します</translation>
    </message>
    <message>
        <source>Workflow file</source>
        <translation>ワークフローファイル</translation>
    </message>
    <message>
        <source>Workflow files (*.yml)</source>
        <translation>ワークフローファイル (*.yml)</translation>
    </message>
    <message>
        <source>Written to %1. Its first lines say what it needs.</source>
        <translation>%1 に書き込みました。必要なものは先頭の行にあります。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::automation::TriggerForm</name>
    <message>
        <source>When the rule runs</source>
        <translation>ルールを実行するとき</translation>
    </message>
    <message>
        <source>When somebody says so</source>
        <translation>指示されたとき</translation>
    </message>
    <message>
        <source>By a schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>When something happens</source>
        <translation>イベント発生時</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Every day; or 1, 15, -1 for the last</source>
        <translation>毎日、または 1, 15, -1 (月末)</translation>
    </message>
    <message>
        <source>Days of rest</source>
        <translation>休止日</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>除外日</translation>
    </message>
    <message>
        <source>Minutes that it may start late</source>
        <translation>開始の遅れの許容 (分)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>May start late by</source>
        <translation>開始の遅れの許容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>A snapshot changed</source>
        <translation>スナップショットの変更</translation>
    </message>
    <message>
        <source>A promotion ended</source>
        <translation>プロモーションの終了</translation>
    </message>
    <message>
        <source>Drift is found</source>
        <translation>ドリフトの検出</translation>
    </message>
    <message>
        <source>A sandbox was refreshed</source>
        <translation>Sandbox の更新</translation>
    </message>
    <message>
        <source>An org is on a new release</source>
        <translation>組織の新しいリリース</translation>
    </message>
    <message>
        <source>Where it happens</source>
        <translation>発生場所</translation>
    </message>
    <message>
        <source>Where it makes sense</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>order only</source>
        <translation>順序のみ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>different, %1</source>
        <translation>相違あり、%1</translation>
    </message>
    <message>
        <source>different</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ここだけ</translation>
    </message>
    <message>
        <source>conflict, %1</source>
        <translation>競合、%1</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>アクセス不可</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Order only</source>
        <translation>順序のみ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>相違あり</translation>
    </message>
    <message>
        <source>Only in target</source>
        <translation>ターゲットのみ</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>アクセス不可</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Without an object</source>
        <translation>オブジェクトなし</translation>
    </message>
    <message>
        <source>Without a story</source>
        <translation>ストーリーなし</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>ユーザー不明</translation>
    </message>
    <message>
        <source>Day unknown</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>Without a package</source>
        <translation>パッケージなし</translation>
    </message>
    <message>
        <source>Newer work in a target</source>
        <translation>ターゲットに新しい作業あり</translation>
    </message>
    <message>
        <source>No risk</source>
        <translation>リスクなし</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1 に変更</translation>
    </message>
    <message>
        <source>The org does not tell who changed it.</source>
        <translation>誰が変更したかは組織から分かりません。</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 に取得</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>story %1</source>
        <translation>ストーリー %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>last promoted %1</source>
        <translation>最後のプロモーション: %1</translation>
    </message>
    <message>
        <source>not promoted by Backflow so far</source>
        <translation>Backflow によるプロモーションはまだありません</translation>
    </message>
    <message>
        <source>This file holds no saved filters. Choose one that Backflow has written.</source>
        <translation>このファイルには保存されたフィルターがありません。Backflow で書き出したファイルを選択してください。</translation>
    </message>
    <message>
        <source>The saved filters in %1 could not be read: %2. Nothing was changed.</source>
        <translation>%1 の保存されたフィルターを読み取れませんでした: %2。何も変更していません。</translation>
    </message>
    <message>
        <source>Changed %1 – %2</source>
        <translation>変更日: %1 ～ %2</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>変更日: %1 以降</translation>
    </message>
    <message>
        <source>Changed until %1</source>
        <translation>変更日: %1 以前</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>種別: %1</translation>
    </message>
    <message>
        <source>Name fits %1</source>
        <translation>名前のパターン: %1</translation>
    </message>
    <message>
        <source>Name contains %1</source>
        <translation>名前に含む: %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>変更者: %1</translation>
    </message>
    <message>
        <source>In story %1</source>
        <translation>ストーリー: %1</translation>
    </message>
    <message>
        <source>Contains entry %1</source>
        <translation>エントリ: %1</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>名前空間: %1</translation>
    </message>
    <message>
        <source>At risk in a target</source>
        <translation>ターゲットでリスクあり</translation>
    </message>
    <message>
        <source>Not in any open promotion</source>
        <translation>未完了のプロモーションに含まれない</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>反映待ちのみ</translation>
    </message>
    <message>
        <source>containing “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>The printer or the file could not be opened. Nothing was printed; choose another one.</source>
        <translation>プリンターまたはファイルを開けませんでした。何も印刷されていません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 (%2 時点)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>Written %1 (%2) by Backflow %3</source>
        <translation>%1 (%2) に Backflow %3 が作成</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>%1, only %2 changed it</source>
        <translation>%1、%2 のみが変更</translation>
    </message>
    <message>
        <source>The target holds a newer change of its own; the merge keeps it, or asks.</source>
        <translation>ターゲットに独自の新しい変更があります。マージではその変更を維持するか、確認を求めます。</translation>
    </message>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ 新しい作業</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Last promoted</source>
        <translation>前回のプロモーション</translation>
    </message>
    <message>
        <source>Whoever is signed in to %1 may not read %2. An administrator of that org can grant it; then retrieve %1 again.</source>
        <translation>%1 にログインしているユーザーは %2 を読み取れません。その組織の管理者が許可できます。その後、%1 をもう一度取得してください。</translation>
    </message>
    <message>
        <source>%1 lists %2 but did not give it when it was last read, so there is nothing to compare. Retrieve %1 again.</source>
        <translation>%1 の一覧に %2 はありますが、前回の読み取りでは渡されなかったため、比較できません。%1 をもう一度取得してください。</translation>
    </message>
    <message>
        <source>%1 could not be read on both sides, so there is nothing to compare.</source>
        <translation>%1 は両方から読み取れなかったため、比較できません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>エントリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln 件が異なる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>競合 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The org said: %1</source>
        <translation>組織の回答: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>コンポーネント %1/%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>次のグループ化</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ActiveFilters</name>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>適用中のフィルター</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Name contains…</source>
        <translation>名前に含まれる文字列…</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>名前に含まれる文字列</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>Name fits a pattern…</source>
        <translation>名前のパターン…</translation>
    </message>
    <message>
        <source>Name fits a pattern</source>
        <translation>名前のパターン</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>In story</source>
        <translation>ストーリー内</translation>
    </message>
    <message>
        <source>Changed between…</source>
        <translation>変更期間…</translation>
    </message>
    <message>
        <source>Contains entry…</source>
        <translation>エントリを含む…</translation>
    </message>
    <message>
        <source>Contains entry</source>
        <translation>エントリを含む</translation>
    </message>
    <message>
        <source>Part of an entry that differs, such as Account.Rating</source>
        <translation>相違のあるエントリの一部 (例: Account.Rating)</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>At risk in a target</source>
        <translation>ターゲットでリスクあり</translation>
    </message>
    <message>
        <source>Not in any open promotion</source>
        <translation>未完了のプロモーションに含まれない</translation>
    </message>
    <message>
        <source>Filter: %1. Press to take it away</source>
        <translation>フィルター: %1。押すと解除</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>このフィルターを解除</translation>
    </message>
    <message>
        <source>Changed between</source>
        <translation>変更期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Nothing is known of this kind here.</source>
        <translation>この種類の値はここにはありません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparePage</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>次へ ▸</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Compare the latest snapshots again (F5)</source>
        <translation>最新のスナップショットをもう一度比較 (F5)</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>もう一度比較</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Find a component</source>
        <translation>コンポーネントを検索</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Looking for entries</source>
        <translation>エントリを検索中</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索完了</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was compared.</source>
        <translation>%1 を読み取れませんでした: %2。何も比較していません。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Choose a component to see how it differs.</source>
        <translation>コンポーネントを選択すると、相違が表示されます。</translation>
    </message>
    <message>
        <source>Two environments are needed to compare. Add them first.</source>
        <translation>比較には環境が 2 つ必要です。先に追加してください。</translation>
    </message>
    <message>
        <source>Open the pipeline</source>
        <translation>パイプラインを開く</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Reading only: nothing is changed. Last time it took %2 s.</source>
        <translation>%1。読み取りのみで、何も変更しません。前回の所要時間: %2 秒。</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較完了</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>New results: an environment has changed since.</source>
        <translation>新しい結果があります。その後、環境が変更されました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What one environment holds that others do not. Reading only: nothing is changed.</source>
        <translation>ある環境にあって他の環境にないものを表示します。読み取りのみで、何も変更しません。</translation>
    </message>
    <message>
        <source>%1 as of %2. Reading only: nothing is changed.</source>
        <translation>%1 (%2 時点)。読み取りのみで、何も変更しません。</translation>
    </message>
    <message>
        <source>Comparison of %1 with %2; %3 components</source>
        <translation>%1 と %2 の比較、コンポーネント %3 件</translation>
    </message>
    <message>
        <source>%1 Everything else is complete.</source>
        <translation>%1その他はすべて完了しています。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>フィルターに一致するコンポーネントはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Nothing selected. Tick what should flow on.</source>
        <translation>何も選択されていません。反映するものを選択してください。</translation>
    </message>
    <message>
        <source>%1 would overwrite newer work in %2</source>
        <translation>%1 件が %2 の新しい作業を上書き</translation>
    </message>
    <message>
        <source>Tick at least one component.</source>
        <translation>コンポーネントを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>No target lies below %1, so nothing can flow back.</source>
        <translation>%1 の下位にターゲットがないため、反映できません。</translation>
    </message>
    <message>
        <source>This is the past. Compare as of now to promote.</source>
        <translation>過去の状態です。プロモーションを行うには、現在の状態で比較してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the difference	Enter</source>
        <translation>相違を開く	Enter</translation>
    </message>
    <message>
        <source>Keep it as it is in %1…	K</source>
        <translation>%1 のまま維持…	K</translation>
    </message>
    <message>
        <source>All that is meant to differ…</source>
        <translation>意図した違いの一覧…</translation>
    </message>
    <message>
        <source>%1 is no environment of this pipeline that can keep anything.</source>
        <translation>%1 は、このパイプラインで何かを維持できる環境ではありません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 keeps %2 as it is:</source>
        <translation>%1 は %2 をそのまま維持します:</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <translation>%2 の %1 を維持</translation>
    </message>
    <message>
        <source>Next difference that is open</source>
        <translation>次の開いている相違</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous difference that is open</source>
        <translation>前の開いている相違</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Close this difference</source>
        <translation>この相違を閉じる</translation>
    </message>
    <message>
        <source>Ctrl+W</source>
        <translation>Ctrl+W</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>表示内容を印刷</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>%1 is not compared with %2 now.</source>
        <translation>%1 は現在 %2 と比較されていません。</translation>
    </message>
    <message>
        <source>Open it in a tab	Ctrl+Enter</source>
        <translation>タブで開く	Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open it in a window	Shift+Enter</source>
        <translation>ウィンドウで開く	Shift+Enter</translation>
    </message>
    <message>
        <source>the first %1 come back with the next start</source>
        <translation>次回の起動時には最初の %1 件が復元されます</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Swap source and target</source>
        <translation>ソースとターゲットを入れ替え</translation>
    </message>
    <message>
        <source>Alt+S</source>
        <translation>Alt+S</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>表示/非表示: %1</translation>
    </message>
    <message numerus="yes">
        <source>New results: %Ln more components.</source>
        <translation>
            <numerusform>新しい結果: コンポーネントが %Ln 個増えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 件選択済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in part</source>
        <translation>
            <numerusform>うち %Ln 件は一部のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions</source>
        <translation>
            <numerusform>削除 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages are left out: only one side was read with them.</source>
        <translation>
            <numerusform>管理パッケージのコンポーネント %Ln 件を除外しています: 片側だけがそれらを含めて読み取られました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of %1 could not be read.</source>
        <translation>
            <numerusform>%1 のコンポーネント %Ln 件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>種別 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The rest is still being compared.</source>
        <translation>%1残りは比較中です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components. Checked %3.</source>
        <translation>
            <numerusform>%1 と %2 は、コンポーネント %Ln 件がすべて同じです。最終チェック: %3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 hold the same %Ln components in this filter. Checked %3.</source>
        <translation>
            <numerusform>%1 と %2 は、このフィルターでは同じ %Ln 個のコンポーネントです。%3 に確認。</numerusform>
        </translation>
    </message>
    <message>
        <source>The org said: %1</source>
        <translation>組織の回答: %1</translation>
    </message>
    <message numerus="yes">
        <source>New results: all %Ln components are compared.</source>
        <translation>
            <numerusform>新しい結果: %Ln 個のコンポーネントをすべて比較しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing… read %1, %2. Reading only: nothing is changed.</source>
        <translation>比較中… %1、%2を読み取り済み。読み取りのみで、何も変更しません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln types</source>
        <translation>
            <numerusform>種別 %1/%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>コンポーネント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing due</source>
        <translation>
            <numerusform>反映待ちなし %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparisonModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 ticked (%4 hidden by filter)</source>
        <translation>%1 · %3 件中 %2 件選択 (%4 件はフィルターにより非表示)</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 ticked</source>
        <translation>%1 · %3 件中 %2 件選択</translation>
    </message>
    <message>
        <source>The target holds a newer change of its own; the merge keeps it, or asks.</source>
        <translation>ターゲットに独自の新しい変更があります。マージではその変更を維持するか、確認を求めます。</translation>
    </message>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ 新しい作業</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>newer work in the target</source>
        <translation>ターゲットに新しい作業あり</translation>
    </message>
    <message>
        <source>%1; ticked</source>
        <translation>%1、選択済み</translation>
    </message>
    <message>
        <source>%1; ticked in part</source>
        <translation>%1、一部を選択済み</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>エントリを読み取り中…</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 cannot flow by itself. Tick the component.</source>
        <translation>%1 は単独では反映できません。コンポーネントを選択してください。</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4</source>
        <translation>%1: %2。%3: %4</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>needs %1, which is not in %2</source>
        <translation>%2 にない %1 が必要</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>needs</source>
        <translation>要依存</translation>
    </message>
    <message>
        <source>%1 is needed: %2. It is not in %3.</source>
        <translation>%1 が必要です: %2。%3 にはありません。</translation>
    </message>
    <message>
        <source>Component (group: %1)</source>
        <translation>コンポーネント (グループ: %1)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ComparisonTree</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Tick all that is shown</source>
        <translation>表示中のものをすべて選択</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Open in a tab</source>
        <translation>タブで開く</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>ウィンドウで開く</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+Return</translation>
    </message>
    <message>
        <source>Next target</source>
        <translation>次のターゲット</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>プレビューの表示/非表示</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>グループ化…</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Keep this difference…</source>
        <translation>この相違を維持…</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::DiffTabs</name>
    <message>
        <source>Preview of the current row</source>
        <translation>現在の行のプレビュー</translation>
    </message>
    <message>
        <source>Open differences</source>
        <translation>開いている相違</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>後のタブ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (%2), with %3</source>
        <translation>%1 (%2)、%3 と比較</translation>
    </message>
    <message>
        <source>Close %1 (Ctrl+W)</source>
        <translation>%1 を閉じる (Ctrl+W)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::ExportMenu</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Export or print what is shown</source>
        <translation>表示内容をエクスポートまたは印刷</translation>
    </message>
    <message>
        <source>As a table for spreadsheets (CSV)…</source>
        <translation>表計算用の表 (CSV)…</translation>
    </message>
    <message>
        <source>As a page (HTML)…</source>
        <translation>ページとして (HTML)…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>PDF として…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>印刷…	Ctrl+P</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示内容をエクスポート</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparison</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>%1 へのエクスポート</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込みました</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Print the comparison</source>
        <translation>比較を印刷</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷しました</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送信しました。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Due only</source>
        <translation>反映待ちのみ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Leave out what only the targets changed: nothing of it would flow back</source>
        <translation>ターゲットのみが変更したもの (反映対象外) を除外</translation>
    </message>
    <message>
        <source>Find by name, type or person</source>
        <translation>名前、種別、ユーザーで検索</translation>
    </message>
    <message>
        <source>Find name, type, person</source>
        <translation>名前、種別、ユーザーで検索</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FilterMenu</name>
    <message>
        <source>View ▾</source>
        <translation>表示 ▾</translation>
    </message>
    <message>
        <source>%1 ● ▾</source>
        <translation>%1 ● ▾</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>View: grouping and saved filters</source>
        <translation>表示: グループ化と保存されたフィルター</translation>
    </message>
    <message>
        <source>View: filter %1, changed and not saved</source>
        <translation>表示: フィルター %1 (変更あり、未保存)</translation>
    </message>
    <message>
        <source>View: filter %1</source>
        <translation>表示: フィルター %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存されたフィルター</translation>
    </message>
    <message>
        <source>Save the changes to “%1”</source>
        <translation>「%1」に変更を保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Read filters from a file…</source>
        <translation>フィルターをファイルから読み込み…</translation>
    </message>
    <message>
        <source>Write the filters to a file…</source>
        <translation>フィルターをファイルに書き出し…</translation>
    </message>
    <message>
        <source>Meant to differ…</source>
        <translation>意図した違い…</translation>
    </message>
    <message>
        <source>Meant to differ (%1)…</source>
        <translation>意図した違い (%1)…</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示中の条件を保存</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>フィルターの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the filters</source>
        <translation>フィルターを書き出し</translation>
    </message>
    <message>
        <source>Read filters</source>
        <translation>フィルターを読み込み</translation>
    </message>
    <message>
        <source>Filters of Backflow (*.json)</source>
        <translation>Backflow のフィルター (*.json)</translation>
    </message>
    <message>
        <source>No filter is saved yet.</source>
        <translation>保存済みのフィルターはまだありません。</translation>
    </message>
    <message>
        <source>The filter “%1” was deleted.</source>
        <translation>フィルター「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Deleting the filter “%1”</source>
        <translation>フィルター「%1」の削除</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::FrozenColumns</name>
    <message>
        <source>Names, kept in sight</source>
        <translation>固定表示の名前列</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::GridColumns</name>
    <message>
        <source>⚠ newer work</source>
        <translation>⚠ 新しい作業</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As they fit</source>
        <translation>自動調整</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::NeededList</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>stays in %1</source>
        <translation>%1 に残る</translation>
    </message>
    <message>
        <source>cleared by %1 itself</source>
        <translation>%1 側で自動的に解除</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>%1 になし</translation>
    </message>
    <message>
        <source>from a package</source>
        <translation>パッケージに含まれる</translation>
    </message>
    <message>
        <source>not found anywhere</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>refers to %1, which goes: %2</source>
        <translation>削除対象 %1 を参照: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>%1 is needed: %2</source>
        <translation>%1 が必要: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3%4</source>
        <translation>%1、%2、%3%4</translation>
    </message>
    <message>
        <source>; comes along</source>
        <translation>、追加される</translation>
    </message>
    <message>
        <source>; does not come along</source>
        <translation>、追加されない</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::NeededPanel</name>
    <message>
        <source>What becomes of what is needed</source>
        <translation>必要なものの扱い</translation>
    </message>
    <message>
        <source>Add what is needed</source>
        <translation>必要なものを追加</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>Only what I tick</source>
        <translation>選択したもののみ</translation>
    </message>
    <message>
        <source>What the selection needs</source>
        <translation>選択に必要なもの</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>What the ticked components need, and the reason for each</source>
        <translation>選択したコンポーネントに必要なものと、その理由</translation>
    </message>
    <message>
        <source>what they need could not be found out</source>
        <translation>必要なものを特定できませんでした</translation>
    </message>
    <message>
        <source>looking for what they need</source>
        <translation>必要なものを検索中</translation>
    </message>
    <message>
        <source>+%1 they need</source>
        <translation>必要なもの +%1 件</translation>
    </message>
    <message>
        <source>The selection needs nothing that is missing.</source>
        <translation>選択に必要なものはすべて揃っています。</translation>
    </message>
    <message>
        <source>Needed by the selection: %1 of %2 come along</source>
        <translation>選択に必要なもの: %2 件中 %1 件を追加</translation>
    </message>
    <message numerus="yes">
        <source>%Ln they need are left out</source>
        <translation>
            <numerusform>必要なもの %Ln 件を除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln they need are nowhere</source>
        <translation>
            <numerusform>必要なもの %Ln 件が見つからない</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refer to deletions</source>
        <translation>
            <numerusform>%Ln 件が削除対象を参照</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::compare::SidesBar</name>
    <message>
        <source>Add a target</source>
        <translation>ターゲットを追加</translation>
    </message>
    <message>
        <source>Swap source and target (Alt+S)</source>
        <translation>ソースとターゲットを入れ替え (Alt+S)</translation>
    </message>
    <message>
        <source>As of: now</source>
        <translation>時点: 現在</translation>
    </message>
    <message>
        <source>Source environment</source>
        <translation>ソース環境</translation>
    </message>
    <message>
        <source>Target environments</source>
        <translation>ターゲット環境</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>with</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>時点: %1</translation>
    </message>
    <message>
        <source>Compare the environments as they were at the end of a day</source>
        <translation>指定日の終わりの状態で環境を比較</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>1 週間前</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>1 か月前</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>別の日付…</translation>
    </message>
    <message>
        <source>Compare as of</source>
        <translation>比較する時点</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Target %1. Press to leave it out</source>
        <translation>ターゲット %1。押すと除外</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>A comparison needs one target.</source>
        <translation>比較にはターゲットが 1 つ必要です。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Only what %1 names. Press to compare everything</source>
        <translation>%1 に指定されたもののみ。押すとすべてを比較</translation>
    </message>
    <message>
        <source>Only environments change over.</source>
        <translation>入れ替えできるのは環境のみです。</translation>
    </message>
    <message>
        <source>Every environment is in the comparison.</source>
        <translation>すべての環境が比較対象です。</translation>
    </message>
    <message>
        <source>At most %1 targets fit side by side.</source>
        <translation>並べて表示できるターゲットは %1 つまでです。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::AuditsView</name>
    <message>
        <source>Audit now</source>
        <translation>今すぐ監査</translation>
    </message>
    <message>
        <source>Import trails</source>
        <translation>記録をインポート</translation>
    </message>
    <message>
        <source>Write report…</source>
        <translation>レポートを書き出す…</translation>
    </message>
    <message>
        <source>Parts of the audit</source>
        <translation>監査の部分</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出項目</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>アクセスのレビュー</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>独自のルール</translation>
    </message>
    <message>
        <source>The rules were changed. The next audit goes by them.</source>
        <translation>ルールが変更されました。次の監査から適用されます。</translation>
    </message>
    <message>
        <source>Reads each org&apos;s setup audit trail and sign-ins since the last time. They are kept here after Salesforce has forgotten them, and stand in History.</source>
        <translation>各組織の設定変更履歴とログインを前回以降の分だけ読み取ります。Salesforce が忘れた後もここに保管され、履歴に表示されます。</translation>
    </message>
    <message>
        <source>The last audit, who may do what, and the proof that the record is whole</source>
        <translation>最後の監査、誰が何をできるか、記録が完全である証明</translation>
    </message>
    <message>
        <source>Last audit %1 by %2: %3</source>
        <translation>最後の監査: %1、%2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was last read of every environment is held against rules. No org is asked.</source>
        <translation>各環境について最後に読み取った内容をルールに照らします。組織には問い合わせません。</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>先にワークスペースを開いてください。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>Make an audit first.</source>
        <translation>先に監査を実行してください。</translation>
    </message>
    <message>
        <source>All are imported</source>
        <translation>すべてインポートしました</translation>
    </message>
    <message>
        <source>Import of the orgs&apos; trails and sign-ins</source>
        <translation>組織の記録とログインのインポート</translation>
    </message>
    <message>
        <source>Setup trails and sign-ins are imported; they stand in History.</source>
        <translation>設定変更履歴とログインをインポートしました。履歴に表示されます。</translation>
    </message>
    <message>
        <source>Audit of all environments</source>
        <translation>すべての環境の監査</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::FindingModel</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>%1: %2, %3 in %4</source>
        <translation>%1: %2、%4 の %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Since the last audit</source>
        <translation>前回の監査から</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::FindingsView</name>
    <message>
        <source>Only new ones</source>
        <translation>新規のみ</translation>
    </message>
    <message>
        <source>Open the component</source>
        <translation>コンポーネントを開く</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出項目</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Severity at least</source>
        <translation>重要度の下限</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての重要度</translation>
    </message>
    <message>
        <source>Medium and worse</source>
        <translation>中以上</translation>
    </message>
    <message>
        <source>High and worse</source>
        <translation>高以上</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>重大のみ</translation>
    </message>
    <message>
        <source>Search in findings</source>
        <translation>検出項目を検索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No audit was made yet. It holds what was last read of every environment against rules: risky rights, open sharing, weak settings. No org is asked.</source>
        <translation>監査はまだ行われていません。各環境について最後に読み取った内容を、危険な権限、開かれた共有、弱い設定などのルールに照らします。組織には問い合わせません。</translation>
    </message>
    <message>
        <source>Audit now</source>
        <translation>今すぐ監査</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>一致する検出項目はありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Choose a finding.</source>
        <translation>検出項目を選択してください。</translation>
    </message>
    <message>
        <source>The rule “%1” is not there any more.</source>
        <translation>ルール「%1」はもうありません。</translation>
    </message>
    <message>
        <source>In %1, %2, line %L3. Rule “%4”.</source>
        <translation>%1、%2、%L3 行。ルール「%4」。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::OwnRulesView</name>
    <message>
        <source>Rules of your own</source>
        <translation>独自のルール</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>型</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>They count in the audits of this workspace, beside those of Backflow. Rules of the whole team stand in the policy, and only those stop a plan.</source>
        <translation>Backflow のルールとともに、このワークスペースの監査で使われます。チーム全体のルールはポリシーにあり、計画を止めるのはそれだけです。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>何が問題か</translation>
    </message>
    <message>
        <source>Reports may be exported.</source>
        <translation>レポートをエクスポートできます。</translation>
    </message>
    <message>
        <source>Metadata types</source>
        <translation>メタデータ型</translation>
    </message>
    <message>
        <source>Path of the element</source>
        <translation>要素のパス</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>How it is held against the value</source>
        <translation>値との比べ方</translation>
    </message>
    <message>
        <source>is</source>
        <translation>である</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>でない</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>式に一致</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>is a date within so many days</source>
        <translation>この日数以内の日付</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>がある</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がない</translation>
    </message>
    <message>
        <source>Keep the rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>What the rule would find</source>
        <translation>ルールが見つけるもの</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Broken where it</source>
        <translation>違反になる条件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No rules of your own yet.</source>
        <translation>独自のルールはまだありません。</translation>
    </message>
    <message>
        <source>Say what is wrong first.</source>
        <translation>先に何が問題かを入力してください。</translation>
    </message>
    <message>
        <source>Name a metadata type first.</source>
        <translation>先にメタデータ型を指定してください。</translation>
    </message>
    <message>
        <source>Name the path of an element first.</source>
        <translation>先に要素のパスを指定してください。</translation>
    </message>
    <message>
        <source>Give a value first.</source>
        <translation>先に値を入力してください。</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>リストでルールを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>Would find %Ln thing(s) in what was last read.</source>
        <translation>
            <numerusform>最後に読み取った内容から %Ln 件見つかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::ReportExport</name>
    <message>
        <source>Audit report</source>
        <translation>監査レポート</translation>
    </message>
    <message>
        <source>Write the audit report</source>
        <translation>監査レポートを書き出す</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>閲覧・印刷用ページ (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>ドキュメント (*.pdf)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>プログラム用 (*.json)</translation>
    </message>
    <message>
        <source>Audit report to %1</source>
        <translation>%1 への監査レポート</translation>
    </message>
    <message>
        <source>The audit report is in %1</source>
        <translation>監査レポートは %1 にあります</translation>
    </message>
</context>
<context>
    <name>backflow::ui::compliance::ReviewView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only powerful rights</source>
        <translation>強力な権限のみ</translation>
    </message>
    <message>
        <source>Read the users</source>
        <translation>ユーザーを読み取る</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Search in rights and people</source>
        <translation>権限と人を検索</translation>
    </message>
    <message>
        <source>Asks the org who its active users are and which permission sets they have</source>
        <translation>有効なユーザーとその権限セットを組織に問い合わせます</translation>
    </message>
    <message>
        <source>Parts of the review</source>
        <translation>レビューの部分</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>与えるもの</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>持っているもの</translation>
    </message>
    <message>
        <source>Changes since the last sign-off</source>
        <translation>最後の承認以降の変更</translation>
    </message>
    <message>
        <source>Changed since the last sign-off</source>
        <translation>最後の承認以降に変わったもの</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A note, if you like; it goes on record</source>
        <translation>メモ (任意)。記録されます</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Puts on record that you looked at who may do what here</source>
        <translation>ここで誰が何をできるかを確認したことを記録します</translation>
    </message>
    <message>
        <source>There is no environment yet.</source>
        <translation>環境がまだありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Signed off %1 by %2.</source>
        <translation>%1 に %2 が承認。</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>その後の変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) changed since.</source>
        <translation>
            <numerusform>その後 %Ln 件変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed off yet who may do what in %1.</source>
        <translation>%1 で誰が何をできるかはまだ承認されていません。</translation>
    </message>
    <message>
        <source>Who the users are was never read: only what profiles and permission sets give is known.</source>
        <translation>ユーザーはまだ読み取られていません。プロファイルと権限セットが与えるものだけがわかっています。</translation>
    </message>
    <message>
        <source>Powerful and given to nobody: %1.</source>
        <translation>強力で誰にも割り当てられていないもの: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Changes (%L1)</source>
        <translation>変更 (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s) read</source>
        <translation>
            <numerusform>%Ln 件の割り当てを読み取りました</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the users of %1</source>
        <translation>%1 のユーザーの読み取り</translation>
    </message>
    <message>
        <source>Sign-off of the access to %1</source>
        <translation>%1 へのアクセスの承認</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>There is nothing to sign off.</source>
        <translation>承認するものがありません。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last sign-off.</source>
        <translation>最後の承認以降、変更はありません。</translation>
    </message>
    <message>
        <source>Nobody has signed off yet, so there is nothing to compare with.</source>
        <translation>まだ誰も承認していないため、比較の対象がありません。</translation>
    </message>
    <message>
        <source>No profile and no permission set of this environment was read.</source>
        <translation>この環境のプロファイルも権限セットも読み取られていません。</translation>
    </message>
    <message>
        <source>No active user has any of it.</source>
        <translation>いずれかを持つ有効なユーザーはいません。</translation>
    </message>
    <message>
        <source>Who the users are was never read: “%1” asks the org.</source>
        <translation>ユーザーはまだ読み取られていません。「%1」で組織に問い合わせます。</translation>
    </message>
    <message>
        <source>Nothing here matches.</source>
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff</name>
    <message>
        <source>%1: only %2 has it (%3).</source>
        <translation>%1: %2 のみにあります (%3)。</translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5.</source>
        <translation>%1: %2 は「%3」、%4 は「%5」です。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source> Line %1.</source>
        <translation> %1 行目。</translation>
    </message>
    <message>
        <source>Removed: %1, %2.</source>
        <translation>削除: %1、%2。</translation>
    </message>
    <message>
        <source>Added: %1, %2.</source>
        <translation>追加: %1、%2。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>, in %1</source>
        <translation>、%1 内</translation>
    </message>
    <message>
        <source>%1: %2, “%3”%4. Line %5.</source>
        <translation>%1: %2、「%3」%4。%5 行目。</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>別の位置</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1 stands %2 times in %3; only one can count.</source>
        <translation>%1 が %3 に %2 回あります。有効になるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>Written otherwise</source>
        <translation>書き方の違い</translation>
    </message>
    <message>
        <source>= default written out</source>
        <translation>= デフォルト値の明記</translation>
    </message>
    <message>
        <source>= escaped otherwise</source>
        <translation>= エスケープの違い</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>Setup of %1, in the browser</source>
        <translation>%1 の設定をブラウザーで</translation>
    </message>
    <message>
        <source>%1 is not connected to an org.</source>
        <translation>%1 は組織に接続されていません。</translation>
    </message>
    <message>
        <source>%1 is an org on this computer; it has no Setup pages.</source>
        <translation>%1 はこのコンピューター上の組織で、設定ページはありません。</translation>
    </message>
    <message>
        <source>Conflict: %2: %3, %4: %5; %1.</source>
        <translation>競合: %2: %3、%4: %5; %1。</translation>
    </message>
    <message>
        <source>Changed: %2: %3, %4: %5; %1.</source>
        <translation>変更: %2: %3、%4: %5; %1。</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= 同じ</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <translation>%1: %2 と %3</translation>
    </message>
    <message>
        <source>The printer or the file could not be opened. Nothing was printed; choose another one.</source>
        <translation>プリンターまたはファイルを開けませんでした。何も印刷されていません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The same on both sides: %1</source>
        <translation>両側で同じ: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>● %1 ⇄ ◆ %2</source>
        <translation>● %1 ⇄ ◆ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not counted as a difference: %1</source>
        <translation>相違として数えないもの: %1</translation>
    </message>
    <message>
        <source>Printed %1 %2 by Backflow</source>
        <translation>%1 %2 に Backflow で印刷</translation>
    </message>
    <message>
        <source>Only %1 has this file; %2 does not.</source>
        <translation>このファイルは %1 にのみあり、%2 にはありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Its text is not printed. %1: %2. %3: %4.</source>
        <translation>テキストは印刷されません。%1: %2。%3: %4。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>− %1   + %2   ≠ both changed it</source>
        <translation>− %1   + %2   ≠ 双方が変更</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more entries are the same on both sides.</source>
        <translation>
            <numerusform>ほかに %Ln 件のエントリは両側で同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines</source>
        <translation>
            <numerusform>⋯ 変更のない %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are not printed.</source>
        <translation>
            <numerusform>ほかの %Ln 行は印刷されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::AboutPanel</name>
    <message>
        <source>About both sides</source>
        <translation>両側の情報</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::BinaryView</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, picture of %1 × %2</source>
        <translation>、%1 × %2 の画像</translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation>%1 の画像</translation>
    </message>
    <message>
        <source>Files inside, %1</source>
        <translation>内部のファイル、%1</translation>
    </message>
    <message>
        <source>+ only here</source>
        <translation>+ ここだけ</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= 同じ</translation>
    </message>
    <message>
        <source>± differs</source>
        <translation>± 相違あり</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln files inside</source>
        <translation>
            <numerusform>、内部のファイル %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffCopies</name>
    <message>
        <source>Selected text</source>
        <translation>選択したテキスト</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>テキストが選択されていません。</translation>
    </message>
    <message>
        <source>This change as a sentence</source>
        <translation>この変更を文で</translation>
    </message>
    <message>
        <source>No change is chosen.</source>
        <translation>変更が選ばれていません。</translation>
    </message>
    <message>
        <source>This entry as XML</source>
        <translation>このエントリを XML で</translation>
    </message>
    <message>
        <source>Choose an entry in the list of entries first.</source>
        <translation>先にエントリの一覧でエントリを選んでください。</translation>
    </message>
    <message>
        <source>There is no entry that differs here.</source>
        <translation>ここには異なるエントリがありません。</translation>
    </message>
    <message>
        <source>All changes as sentences</source>
        <translation>すべての変更を文で</translation>
    </message>
    <message>
        <source>All changes as a table</source>
        <translation>すべての変更を表で</translation>
    </message>
    <message>
        <source>The file as a patch</source>
        <translation>ファイルをパッチで</translation>
    </message>
    <message>
        <source>A patch is made of text, and this is none.</source>
        <translation>パッチはテキストから作られますが、これはテキストではありません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffExport</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Export the difference</source>
        <translation>相違をエクスポート</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>%1 へのエクスポート</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込みました</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>Print the difference</source>
        <translation>相違を印刷</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>印刷しました</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送信しました。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffMenus</name>
    <message>
        <source>Ignore order</source>
        <translation>順序を無視</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Ignore white space</source>
        <translation>空白を無視</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Ignore line ends</source>
        <translation>改行コードを無視</translation>
    </message>
    <message>
        <source>line ends</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Ignore default values written out</source>
        <translation>明記されたデフォルト値を無視</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>デフォルト値</translation>
    </message>
    <message>
        <source>Ignore how characters are escaped</source>
        <translation>文字のエスケープ方法を無視</translation>
    </message>
    <message>
        <source>escapes</source>
        <translation>エスケープ</translation>
    </message>
    <message>
        <source>Ignore comments</source>
        <translation>コメントを無視</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Lines around a change</source>
        <translation>変更の前後の行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Only changed lines</source>
        <translation>変更行のみ</translation>
    </message>
    <message>
        <source>3 lines around a change</source>
        <translation>変更の前後 3 行</translation>
    </message>
    <message>
        <source>10 lines around a change</source>
        <translation>変更の前後 10 行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>In one column</source>
        <translation>1 列で表示</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>In one column; side by side every line stands beside its twin, so none is wrapped</source>
        <translation>1 列表示のみ。左右に並べると対応する行が横に並ぶため、折り返されません</translation>
    </message>
    <message>
        <source>List of all changes</source>
        <translation>すべての変更の一覧</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Who changed each side, when, and for which story</source>
        <translation>それぞれの側を誰が、いつ、どのストーリーで変更したか</translation>
    </message>
    <message>
        <source>An editor: both sides, as files to read</source>
        <translation>エディター: 両側を読み取り用ファイルとして</translation>
    </message>
    <message>
        <source>Fold what is the same</source>
        <translation>同じ部分を折りたたむ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffToolbar</name>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Show entries in words</source>
        <translation>エントリを説明文で表示</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>前の変更 (Alt+↑)</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>次の変更 (Alt+↓)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べる</translation>
    </message>
    <message>
        <source>Text side by side</source>
        <translation>テキストを左右に並べて</translation>
    </message>
    <message>
        <source>One column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>Text in one column (U)</source>
        <translation>テキストを 1 列で (U)</translation>
    </message>
    <message>
        <source>Open in…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>維持…</translation>
    </message>
    <message>
        <source>File of the component</source>
        <translation>コンポーネントのファイル</translation>
    </message>
    <message>
        <source>It is meant to differ: make it a rule, with a reason and a last day</source>
        <translation>意図した違いです。理由と最終日を付けてルールにします</translation>
    </message>
    <message>
        <source>Find in this view (Ctrl+F)</source>
        <translation>このビューで検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>How differences are shown</source>
        <translation>相違の表示方法</translation>
    </message>
    <message>
        <source>Show entries in words (F4 changes over)</source>
        <translation>エントリを説明文で表示 (F4 で切替)</translation>
    </message>
    <message>
        <source>Show text (F4 changes over)</source>
        <translation>テキストを表示 (F4 で切替)</translation>
    </message>
    <message>
        <source>Ignore: nothing ▾</source>
        <translation>無視: なし ▾</translation>
    </message>
    <message>
        <source>Ignore: %1 ▾</source>
        <translation>無視: %1 ▾</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>無視しているものはありません</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>無視: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Context: all ▾</source>
        <translation>前後: すべて ▾</translation>
    </message>
    <message>
        <source>Context: %1 ▾</source>
        <translation>前後: %1 ▾</translation>
    </message>
    <message>
        <source>All lines are shown</source>
        <translation>すべての行を表示中</translation>
    </message>
    <message>
        <source>Lines shown around a change: %1</source>
        <translation>変更の前後に表示する行: %1</translation>
    </message>
    <message>
        <source>No component before this</source>
        <translation>この前にコンポーネントはありません</translation>
    </message>
    <message>
        <source>To %1 (Ctrl+Alt+Up)</source>
        <translation>%1 へ (Ctrl+Alt+↑)</translation>
    </message>
    <message>
        <source>No component after this</source>
        <translation>この後にコンポーネントはありません</translation>
    </message>
    <message>
        <source>To %1 (Ctrl+Alt+Down)</source>
        <translation>%1 へ (Ctrl+Alt+↓)</translation>
    </message>
    <message>
        <source>Copy, print or export what differs</source>
        <translation>相違をコピー、印刷、エクスポート</translation>
    </message>
    <message>
        <source>There is no change before this one.</source>
        <translation>これより前に変更はありません。</translation>
    </message>
    <message>
        <source>There is no change after this one.</source>
        <translation>これより後に変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln components</source>
        <translation>
            <numerusform>コンポーネント %1/%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore: %1 and %L2 more ▾</source>
        <translation>無視: %1 ほか %L2 ▾</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::DiffView</name>
    <message>
        <source>Choose a component to see how it differs.</source>
        <translation>コンポーネントを選択すると、相違が表示されます。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ⇄ %2</source>
        <translation>%1 ⇄ %2</translation>
    </message>
    <message>
        <source>%1 (same)</source>
        <translation>%1 (同じ)</translation>
    </message>
    <message>
        <source>Neither side holds this component.</source>
        <translation>このコンポーネントはどちらの側にもありません。</translation>
    </message>
    <message>
        <source>This file is compared as text.</source>
        <translation>このファイルはテキストとして比較します。</translation>
    </message>
    <message>
        <source>There is no text to show.</source>
        <translation>表示するテキストがありません。</translation>
    </message>
    <message>
        <source>Reading both sides</source>
        <translation>双方を読み取り中</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Last change. Again: %1</source>
        <translation>最後の変更です。もう一度押すと: %1</translation>
    </message>
    <message>
        <source>First change. Again: %1</source>
        <translation>最初の変更です。もう一度押すと: %1</translation>
    </message>
    <message>
        <source>Content differs</source>
        <translation>内容が異なる</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1 and %2 hold the same file.</source>
        <translation>%1 と %2 のファイルは同じです。</translation>
    </message>
    <message>
        <source>No difference that matters. 1 entry stands in another place.</source>
        <translation>意味のある相違はありません。エントリ 1 件の位置が異なります。</translation>
    </message>
    <message>
        <source>No difference that matters. %1 entries stand in another order.</source>
        <translation>意味のある相違はありません。エントリ %1 件の順序が異なります。</translation>
    </message>
    <message>
        <source>No difference that matters. The same characters are escaped otherwise.</source>
        <translation>意味のある相違はありません。同じ文字のエスケープ方法だけが異なります。</translation>
    </message>
    <message>
        <source>No difference that matters. Only white space or line ends differ.</source>
        <translation>意味のある相違はありません。空白または改行コードのみが異なります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This file is too large to lay out at once. %1: %2. %3: %4.</source>
        <translation>このファイルは大きすぎるため、一度に表示できません。%1: %2。%3: %4。</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Only %1 has this file; %2 does not.</source>
        <translation>このファイルは %1 にのみあり、%2 にはありません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 Showing text.</source>
        <translation>%1テキストを表示しています。</translation>
    </message>
    <message>
        <source>line ends differ</source>
        <translation>改行コードが相違</translation>
    </message>
    <message>
        <source>Not listed: %1</source>
        <translation>一覧に含まれないもの: %1</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Line in %1, up to %2</source>
        <translation>%1 の行 (最大 %2)</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Next component</source>
        <translation>次のコンポーネント</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>前のコンポーネント</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>Entries or text</source>
        <translation>エントリ/テキスト</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>Find in this view</source>
        <translation>このビューで検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>Show unchanged lines</source>
        <translation>未変更の行を表示</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>変更前の %1: %2</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>PDF としてエクスポート…</translation>
    </message>
    <message>
        <source>Print…	Ctrl+P</source>
        <translation>印刷…	Ctrl+P</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message numerus="yes">
        <source>No difference that matters. %Ln default values are written out.</source>
        <translation>
            <numerusform>意味のある相違はありません。デフォルト値 %Ln 件が明記されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries only moved (order is ignored)</source>
        <translation>
            <numerusform>エントリ %Ln 件は移動のみ (順序を無視)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries differ in white space alone</source>
        <translation>
            <numerusform>エントリ %Ln 件は空白のみ相違</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts are escaped otherwise</source>
        <translation>
            <numerusform>テキスト %Ln 件はエスケープ方法が相違</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments differ</source>
        <translation>
            <numerusform>コメント %Ln 件が相違</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln default values are written out</source>
        <translation>
            <numerusform>デフォルト値 %Ln 件が明示されている</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in white space alone (ignored)</source>
        <translation>
            <numerusform>%Ln 行は空白のみ相違 (無視)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines differ in comments alone (ignored)</source>
        <translation>
            <numerusform>%Ln 行はコメントのみ相違 (無視)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines end otherwise (ignored)</source>
        <translation>
            <numerusform>%Ln 行は改行コードが相違 (無視)</numerusform>
        </translation>
    </message>
    <message>
        <source>No component is shown that can be compared.</source>
        <translation>比較できるコンポーネントが表示されていません。</translation>
    </message>
    <message>
        <source>Change %L1 of %L2</source>
        <translation>変更 %L1/%L2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::EntryModel</name>
    <message>
        <source>⇅ moved</source>
        <translation>⇅ 移動</translation>
    </message>
    <message>
        <source>± differs</source>
        <translation>± 相違あり</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>+ only in %1</source>
        <translation>+ %1 のみ</translation>
    </message>
    <message>
        <source>− only in %1</source>
        <translation>− %1 のみ</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4. %5: %6</source>
        <translation>%1、%2。%3: %4。%5: %6</translation>
    </message>
    <message>
        <source>%1, matched by %2</source>
        <translation>%1、照合キー: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>Entries are matched by %1.</source>
        <translation>エントリは %1 で照合されます。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation>≠ 競合</translation>
    </message>
    <message>
        <source>%1. Before: %2</source>
        <translation>%1。変更前: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same entries</source>
        <translation>
            <numerusform>同じエントリ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::EntryTree</name>
    <message>
        <source>Differences by entry</source>
        <translation>エントリごとの相違</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::FindBar</name>
    <message>
        <source>Find in this view</source>
        <translation>このビューで検索</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>In changes only</source>
        <translation>変更箇所のみ</translation>
    </message>
    <message>
        <source>Look only in lines that differ</source>
        <translation>相違のある行のみを検索</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Read the words as a regular expression</source>
        <translation>正規表現として検索</translation>
    </message>
    <message>
        <source>This pattern cannot be read</source>
        <translation>パターンを解釈できません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::HiddenLine</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show what is ignored</source>
        <translation>無視したものを表示</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::OverviewRuler</name>
    <message>
        <source>Overview of changes</source>
        <translation>変更の概要</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::ReviewList</name>
    <message>
        <source>All changes in words</source>
        <translation>すべての変更を説明文で表示</translation>
    </message>
    <message>
        <source>Go to this change</source>
        <translation>この変更へ移動</translation>
    </message>
    <message>
        <source>Copy this sentence</source>
        <translation>この文をコピー</translation>
    </message>
    <message>
        <source>Back from the list of changes</source>
        <translation>変更の一覧から戻る</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::SideBySide</name>
    <message>
        <source>Scroll together again</source>
        <translation>同時スクロールに戻す</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1、読み取り専用</translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::TextDiff</name>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>Found in line %1</source>
        <translation>%1 行目で見つかりました</translation>
    </message>
    <message>
        <source>Conflict in line %1</source>
        <translation>%1 行目の競合</translation>
    </message>
    <message>
        <source>Change in line %1</source>
        <translation>%1 行目の変更</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>⋯ %Ln unchanged lines. Press to show them.</source>
        <translation>
            <numerusform>⋯ 未変更の %Ln 行。押すと表示します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::diff::Unified</name>
    <message>
        <source>− %1   + %2</source>
        <translation>− %1   + %2</translation>
    </message>
    <message>
        <source>+ only in ● %1   − only in ◆ %2</source>
        <translation>+ ● %1 のみ   − ◆ %2 のみ</translation>
    </message>
    <message>
        <source>%1 and %2 in one text, read only</source>
        <translation>%1 と %2 の統合テキスト、読み取り専用</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments</name>
    <message>
        <source>Added here</source>
        <translation>ここで追加</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>ここで削除</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>ここで変更</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Nobody knows who</source>
        <translation>ユーザー不明</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>new in %1</source>
        <translation>%1 で新規</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>ここで削除</translation>
    </message>
    <message>
        <source>removed in %1</source>
        <translation>%1 で削除</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ここだけ</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>双方が変更</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Changed last on %1, says the org.</source>
        <translation>組織の情報による最終変更: %1。</translation>
    </message>
    <message>
        <source>Changed last by %1 on %2, says the org.</source>
        <translation>組織の情報による最終変更: %1、%2。</translation>
    </message>
    <message>
        <source>Seen by the reading of %1; the one of %2 had not seen it.</source>
        <translation>%1 の取得で検出しました。%2 の取得では検出されていません。</translation>
    </message>
    <message>
        <source>Seen by the reading of %1.</source>
        <translation>%1 の取得で検出しました。</translation>
    </message>
    <message>
        <source>%1 (%2 acting)</source>
        <translation>%1 (代理: %2)</translation>
    </message>
    <message>
        <source>Setup audit trail, %1, %2: %3</source>
        <translation>設定変更履歴、%1、%2: %3</translation>
    </message>
    <message>
        <source>Setup audit trail, %1, %2, without naming it: %3</source>
        <translation>設定変更履歴、%1、%2 (名前の記載なし): %3</translation>
    </message>
    <message>
        <source>The setup audit trail, read on %1, has no row about it.</source>
        <translation>%1 に読み取った設定変更履歴には、該当する行がありません。</translation>
    </message>
    <message>
        <source>The setup audit trail was never read. &quot;Check now&quot; reads it.</source>
        <translation>設定変更履歴は一度も読み取られていません。[今すぐチェック] で読み取ります。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>%1 (%2 more kept)</source>
        <translation>%1 (ほかに保持 %2 件)</translation>
    </message>
    <message>
        <source>at risk: the one change that is due touches this</source>
        <translation>リスクあり: 待機中の唯一の変更が該当</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>エントリ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at risk: %Ln of the %1 due touch this</source>
        <translation>
            <numerusform>リスクあり: 待機中 %1 件のうち %Ln 件が該当</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::CompareMenu</name>
    <message>
        <source>%1 (above)</source>
        <translation>%1 (上位)</translation>
    </message>
    <message>
        <source>%1 (below)</source>
        <translation>%1 (下位)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>At most %1 environments fit side by side.</source>
        <translation>並べて表示できる環境は %1 つまでです。</translation>
    </message>
    <message>
        <source>Tick what to compare with</source>
        <translation>比較する環境にチェックを入れてください</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>%1 と比較</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::DriftTab</name>
    <message>
        <source>What changed in the current component</source>
        <translation>現在のコンポーネントの変更内容</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐチェック</translation>
    </message>
    <message>
        <source>Read the org and its setup audit trail. Reads metadata only; nothing is changed.</source>
        <translation>組織とその設定変更履歴を読み取ります。メタデータの読み取りのみで、何も変更しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Group: type</source>
        <translation>グループ: 種別</translation>
    </message>
    <message>
        <source>Group: person</source>
        <translation>グループ: ユーザー</translation>
    </message>
    <message>
        <source>Group: kind of change</source>
        <translation>グループ: 変更の種類</translation>
    </message>
    <message>
        <source>Find in the drift</source>
        <translation>ドリフトを検索</translation>
    </message>
    <message>
        <source>Name, type or person</source>
        <translation>名前、種別、ユーザー</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>ここで変更</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>ここで追加</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>ここで削除</translation>
    </message>
    <message>
        <source>At risk only</source>
        <translation>リスクありのみ</translation>
    </message>
    <message>
        <source>888 entries</source>
        <translation>エントリ 888 件</translation>
    </message>
    <message>
        <source>Track it</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Accept it as it is now into the environment&apos;s record (T)</source>
        <translation>現在の状態を環境の記録に取り込みます (T)</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Plan to bring it back to what the record says; nothing is changed yet (X)</source>
        <translation>記録の状態に戻すプランを作成します。まだ何も変更しません (X)</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>無視…</translation>
    </message>
    <message>
        <source>It is meant to differ here: with a reason, until a day or without an end (I)</source>
        <translation>意図的な相違として扱います。理由は必須、期限は任意です (I)</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Who changed it and when, with the rows of the setup audit trail (E)</source>
        <translation>変更したユーザーと日時を、設定変更履歴の行とともに表示します (E)</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>フィルターに一致するコンポーネントはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Nothing has drifted. Checked %1.</source>
        <translation>ドリフトはありません。最終チェック: %1。</translation>
    </message>
    <message>
        <source>Checked %1; the org may have moved on.</source>
        <translation>最終チェック: %1。その後、組織が変更されている可能性があります。</translation>
    </message>
    <message>
        <source>%1 could not be read and kept their last known content: %2</source>
        <translation>%1 を読み取れなかったため、前回の内容を維持しました: %2</translation>
    </message>
    <message>
        <source>Keep mine: track it</source>
        <translation>この変更を維持: 記録に取り込む</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Drift = what is in the org but not in its record.</source>
        <translation>ドリフト = 組織にあって記録にないもの。</translation>
    </message>
    <message>
        <source>Drift = what is in the org but not in its record.   Checked %1 (%2)</source>
        <translation>ドリフト = 組織にあって記録にないもの。   最終チェック: %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a component in the list.</source>
        <translation>一覧でコンポーネントを選択してください。</translation>
    </message>
    <message>
        <source>The pipeline of this workspace cannot be changed here.</source>
        <translation>このワークスペースのパイプラインは、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>マップで環境を選択してください。</translation>
    </message>
    <message>
        <source>Never checked. A check reads metadata only; nothing is changed.</source>
        <translation>一度もチェックされていません。チェックはメタデータの読み取りのみで、何も変更しません。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>ログイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Check %1 for drift</source>
        <translation>%1 のドリフトをチェック</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック済み</translation>
    </message>
    <message>
        <source>Choose a component to see what changed in it.</source>
        <translation>コンポーネントを選択すると、変更内容が表示されます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1&apos;s record</source>
        <translation>%1 (記録)</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 (現在)</translation>
    </message>
    <message>
        <source>Track %1 as it is now:</source>
        <translation>%1 を現在の状態で取り込みます:</translation>
    </message>
    <message>
        <source>Why (goes into the record)</source>
        <translation>理由 (記録に残ります)</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>記録に取り込みました</translation>
    </message>
    <message>
        <source>Ignore %1 in %2:</source>
        <translation>%2 で %1 を無視します:</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>無視する</translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>プランを作成中です。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>プラン作成済み</translation>
    </message>
    <message>
        <source>Managed packages</source>
        <translation>管理パッケージ</translation>
    </message>
    <message>
        <source>Checks of this environment take in what managed packages brought along; kept with the pipeline</source>
        <translation>この環境のチェックに管理パッケージの内容も含めます。設定はパイプラインに保存されます</translation>
    </message>
    <message>
        <source>at risk: 1 of the %1 due touches this</source>
        <translation>リスクあり: 待機中 %1 件のうち 1 件が該当</translation>
    </message>
    <message>
        <source>%1 was last read without what managed packages brought along.</source>
        <translation>%1 は前回、管理パッケージの内容を除いて読み取られました。</translation>
    </message>
    <message>
        <source>It is on this machine alone for now: %1</source>
        <translation>今のところこのコンピューターだけにあります: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Read managed packages of %1, too</source>
        <translation>%1 の管理パッケージも読み取る</translation>
    </message>
    <message>
        <source>Leave out managed packages of %1</source>
        <translation>%1 の管理パッケージを除外</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components are meant to differ here.</source>
        <translation>
            <numerusform>意図的に異なるコンポーネントが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components of managed packages have changed and are not listed.</source>
        <translation>
            <numerusform>管理パッケージのコンポーネント %Ln 件が変更されていますが、一覧には表示していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components differ in order or layout only.</source>
        <translation>
            <numerusform>コンポーネント %Ln 件は順序または書式のみが異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes here could be overwritten by the back-promotion that is due.</source>
        <translation>
            <numerusform>ここでの変更 %Ln 件が、待機中のバックプロモーションで上書きされる可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drift of %1, %Ln components</source>
        <translation>
            <numerusform>%1 のドリフト、コンポーネント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components as they are now:</source>
        <translation>
            <numerusform>コンポーネント %Ln 件を現在の状態で取り込みます:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln components of %1</source>
        <translation>
            <numerusform>%1 のコンポーネント %Ln 件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>コンポーネント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln components in %1</source>
        <translation>
            <numerusform>%1 でコンポーネント %Ln 件を無視</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan to put back %Ln components of %1</source>
        <translation>
            <numerusform>%1 のコンポーネント %Ln 件を復元するプラン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Track %Ln</source>
        <translation>
            <numerusform>%Ln 件を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln…</source>
        <translation>
            <numerusform>%Ln 件を無視…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back…</source>
        <translation>
            <numerusform>%Ln 件を復元…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %Ln with the record</source>
        <translation>
            <numerusform>%Ln 件中 %1 件を記録と比較しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::EnvironmentForm</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>環境を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For example UAT</source>
        <translation>例: UAT</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>組織の種類</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>ログインページ</translation>
    </message>
    <message>
        <source>Promotes into</source>
        <translation>昇格先</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give the environment a name.</source>
        <translation>環境の名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::EnvironmentPage</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>今すぐ組織を取得</translation>
    </message>
    <message>
        <source>Back-promote…</source>
        <translation>バックプロモーション…</translation>
    </message>
    <message>
        <source>Parts of this environment</source>
        <translation>この環境の内容</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>受け取り待ち</translation>
    </message>
    <message>
        <source>To promote</source>
        <translation>昇格待ち</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Components by type</source>
        <translation>種別ごとのコンポーネント</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Readings of this org and promotions to it</source>
        <translation>この組織の取得とプロモーションの履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>マップで環境を選択してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is due is not known yet.</source>
        <translation>反映待ちの内容はまだ不明です。</translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>反映待ちはありません。</translation>
    </message>
    <message>
        <source>This org was never read. Reading takes metadata only; nothing in the org is changed.</source>
        <translation>この組織は一度も取得されていません。取得はメタデータの読み取りのみで、組織は変更されません。</translation>
    </message>
    <message>
        <source>%1 in %2, last read %3.</source>
        <translation>%1、%2、最終取得: %3。</translation>
    </message>
    <message>
        <source>Enter shows the promotion.</source>
        <translation>Enter キーでプロモーションを表示します。</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 を取得</translation>
    </message>
    <message>
        <source>Read and kept</source>
        <translation>取得して保存しました</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>ログイン…</translation>
    </message>
    <message>
        <source>%1 could not be read and kept their last known content: %2</source>
        <translation>%1 を読み取れなかったため、前回の内容を維持しました: %2</translation>
    </message>
    <message>
        <source>Reading and comparing: whoever is signed in to the org.</source>
        <translation>取得と比較: 組織にログインしているすべてのユーザー。</translation>
    </message>
    <message>
        <source>Deploying to %1: whoever has this workspace and a sign-in that may deploy; the org asks for its own permissions besides.</source>
        <translation>%1 へのリリース: このワークスペースと、リリース可能なログインを持つユーザー。これとは別に、組織側の権限も必要です。</translation>
    </message>
    <message>
        <source>Tracking drift: whoever has this workspace; each time is on record with who and why.</source>
        <translation>ドリフトの取り込み: このワークスペースを持つすべてのユーザー。実行するたびに、ユーザーと理由が記録されます。</translation>
    </message>
    <message>
        <source>Org id</source>
        <translation>組織 ID</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>ログインユーザー</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Signed in on this computer before</source>
        <translation>以前このコンピューターでログイン済み</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>未ログイン</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>このワークスペースではログインできません。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にログイン</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログインしました</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>%2 として %1 にログインしました。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>There is no other environment to compare with.</source>
        <translation>比較できるほかの環境がありません。</translation>
    </message>
    <message>
        <source>created from %1, %2</source>
        <translation>%1 から作成、%2</translation>
    </message>
    <message>
        <source>what it was created from is not known</source>
        <translation>作成元は不明です</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Branch of the record</source>
        <translation>記録のブランチ</translation>
    </message>
    <message>
        <source>The org asks for its own permissions besides. Access shows who else may do what.</source>
        <translation>組織自体の権限も別に必要です。ほかの人の権限は「アクセス」に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>コンポーネント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deploying to %1: switched off in this workspace, as it is for every production org. Access, under Environments, switches it on, or &quot;backflowctl env production-writes&quot;.</source>
        <translation>%1 へのリリース: すべての本番組織と同じく、このワークスペースではオフです。「アクセス」の「環境」か &quot;backflowctl env production-writes&quot; でオンにできます。</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>取得できなかったもの</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>What the org said</source>
        <translation>組織の回答</translation>
    </message>
    <message>
        <source>Whoever is signed in may not read it.</source>
        <translation>ログインしているユーザーには読み取り権限がありません。</translation>
    </message>
    <message>
        <source>It lists it and did not give it.</source>
        <translation>一覧にはありますが、内容は渡されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components could not be read and are shown as they were last known:</source>
        <translation>
            <numerusform>%Ln 個のコンポーネントを取得できなかったため、最後に分かっていた内容を表示しています:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::SignInForm</name>
    <message>
        <source>In the browser (recommended)</source>
        <translation>ブラウザーを使用 (推奨)</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>アクセストークンを使用</translation>
    </message>
    <message>
        <source>Take over a login of the sf command</source>
        <translation>sf コマンドのログインを引き継ぐ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Address of the org</source>
        <translation>組織のアドレス</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Alias or user name</source>
        <translation>別名またはユーザー名</translation>
    </message>
    <message>
        <source>Alias or user name, as sf org list shows it</source>
        <translation>sf org list に表示される別名またはユーザー名</translation>
    </message>
    <message>
        <source>Tokens are kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>トークンは、このコンピューターのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>Opens %1. Backflow never sees your password.</source>
        <translation>%1 が開きます。Backflow がパスワードを知ることはありません。</translation>
    </message>
    <message>
        <source>the login page</source>
        <translation>ログインページ</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>ログイン中…</translation>
    </message>
    <message>
        <source>Fill in the address of the org and the token.</source>
        <translation>組織のアドレスとトークンを入力してください。</translation>
    </message>
    <message>
        <source>Fill in the alias or the user name.</source>
        <translation>別名またはユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>For signing in with an access token.</source>
        <translation>アクセストークンでのログイン用です。</translation>
    </message>
    <message>
        <source>For signing in with the login of the sf command.</source>
        <translation>sf コマンドのログイン情報を使う場合の項目です。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>backflow::ui::environments::WaitingTab</name>
    <message>
        <source>Back-promote…</source>
        <translation>バックプロモーション…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>To receive in %1</source>
        <translation>%1 での受け取り待ち</translation>
    </message>
    <message>
        <source>To promote from %1</source>
        <translation>%1 からの昇格待ち</translation>
    </message>
    <message>
        <source>Choose an environment on the map.</source>
        <translation>マップで環境を選択してください。</translation>
    </message>
    <message>
        <source>No environment lies above %1.</source>
        <translation>%1 の上位に環境はありません。</translation>
    </message>
    <message>
        <source>Nothing waits to come down to %1.</source>
        <translation>%1 への反映待ちはありません。</translation>
    </message>
    <message>
        <source>%1 holds nothing of its own that has not gone up.</source>
        <translation>%1 に、昇格していない独自の内容はありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>待機中のものはありません。</translation>
    </message>
    <message>
        <source>Back-promote everything due…</source>
        <translation>反映待ちをすべてバックプロモーション…</translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln…</source>
        <translation>
            <numerusform>%Ln 件をバックプロモーション…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::help::HelpWindow</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>ガイドのページ一覧</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>これらの語を含むページはありません。</translation>
    </message>
    <message>
        <source>%1 – User guide</source>
        <translation>%1 – ユーザーガイド</translation>
    </message>
    <message>
        <source>No page was open before this one.</source>
        <translation>これより前に開いたページはありません。</translation>
    </message>
    <message>
        <source>There is no page to go forward to.</source>
        <translation>進めるページはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Found on %Ln pages</source>
        <translation>
            <numerusform>%Ln ページで見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>過去 90 日間</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>The file with the saved filters of the history cannot be read as such. It was left as it is.</source>
        <translation>履歴の保存フィルターのファイルを読み取れません。ファイルは変更していません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::ChoiceButton</name>
    <message>
        <source>Find in the list</source>
        <translation>リスト内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryChange</name>
    <message>
        <source>Components that changed</source>
        <translation>変更されたコンポーネント</translation>
    </message>
    <message>
        <source>How the chosen component changed</source>
        <translation>選択したコンポーネントの変更内容</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The environment held the same before and after.</source>
        <translation>環境の内容は、前後で同じです。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What it held then is not stored here any more. Only the summary was recorded.</source>
        <translation>当時の内容はここに保存されていません。概要のみが記録されています。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryDetail</name>
    <message>
        <source>somebody unnamed</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>%1, %2, in %3.</source>
        <translation>%1、%2、%3。</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Part of promotion %1.</source>
        <translation>プロモーション %1 の一部。</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>プロモーションを開く</translation>
    </message>
    <message>
        <source>Choose an event to read its story.</source>
        <translation>イベントを選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>%1, on behalf of %2</source>
        <translation>%1 (%2 の代理)</translation>
    </message>
    <message>
        <source>Work item: %1</source>
        <translation>作業項目: %1</translation>
    </message>
    <message>
        <source>Only this promotion</source>
        <translation>このプロモーションのみ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>変更前 → 変更後</translation>
    </message>
    <message>
        <source>Timeline of this component</source>
        <translation>このコンポーネントの経過</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>関連イベント</translation>
    </message>
    <message>
        <source>What it changed, as it was at that time (D)</source>
        <translation>当時の変更内容 (D)</translation>
    </message>
    <message>
        <source>Who changed each entry last, in every environment (T)</source>
        <translation>各環境で各エントリを最後に変更したユーザー (T)</translation>
    </message>
    <message>
        <source>Source: %1. %2</source>
        <translation>ソース: %1。%2</translation>
    </message>
    <message>
        <source>Integrity: %1.</source>
        <translation>完全性: %1。</translation>
    </message>
    <message>
        <source>The event&apos;s story and its record</source>
        <translation>イベントの経緯と記録</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryExporting</name>
    <message>
        <source>Export what is shown of the history</source>
        <translation>表示中の履歴をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Records as JSON lines (*.jsonl)</source>
        <translation>JSON Lines 形式の記録 (*.jsonl)</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>閲覧・印刷用ページ (*.html)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>ドキュメント (*.pdf)</translation>
    </message>
    <message>
        <source>Put “Person 1”, “Person 2” for people&apos;s names</source>
        <translation>個人名を「ユーザー 1」「ユーザー 2」に置き換える</translation>
    </message>
    <message>
        <source>Export of the history to %1</source>
        <translation>履歴を %1 にエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written</source>
        <translation>
            <numerusform>イベント %Ln 件を書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events written to %1</source>
        <translation>
            <numerusform>イベント %Ln 件を %1 にエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryFilling</name>
    <message>
        <source>It goes on from there the next time.</source>
        <translation>次回は続きから再開します。</translation>
    </message>
    <message>
        <source>Reading the record into the history</source>
        <translation>記録を履歴に読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryFilterBar</name>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>One promotion ✕</source>
        <translation>1 つのプロモーション ✕</translation>
    </message>
    <message>
        <source>Part of the history</source>
        <translation>履歴の部分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words of what, who, where, why, components and the number of the promotion; from three letters on also inside of words</source>
        <translation>内容、ユーザー、場所、理由、コンポーネント、プロモーション番号の語句。3 文字以上は語の途中でも一致します</translation>
    </message>
    <message>
        <source>Show the events of all promotions again</source>
        <translation>すべてのプロモーションのイベントを再表示</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>日時: %1</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryIntegrity</name>
    <message>
        <source>Chain not checked yet</source>
        <translation>チェーン未確認</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>チェーンを確認中…</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>First bad row: %1</source>
        <translation>最初の不正な行: %1</translation>
    </message>
    <message>
        <source>It should follow this row: %1</source>
        <translation>次の行の後にあるはずです: %1</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>チェーン破損</translation>
    </message>
    <message>
        <source>Show record %1</source>
        <translation>記録 %1 を表示</translation>
    </message>
    <message numerus="yes">
        <source>Chain verified, %Ln records</source>
        <translation>
            <numerusform>チェーン確認済み、記録 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryModel</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (%2 の代理)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Where it is written down, and how sure it is who did it</source>
        <translation>記録元と、実行者の確かさ</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>日時 (現地)</translation>
    </message>
    <message>
        <source>Who (for whom)</source>
        <translation>ユーザー (代理元)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>整合性を確認</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message numerus="yes">
        <source>History, %1 events</source>
        <translation>
            <numerusform>履歴、イベント %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History, %1 events, filtered</source>
        <translation>
            <numerusform>履歴、イベント %1 件、絞り込み中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 events</source>
        <translation>
            <numerusform>イベント %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>Nothing is on record yet. Every reading of an org, decision and promotion appears here.</source>
        <translation>まだ記録がありません。組織の取得、決定、プロモーションがここに表示されます。</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>パイプラインへ移動</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>一致するイベントはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Compare moments…</source>
        <translation>時点を比較…</translation>
    </message>
    <message>
        <source>What an environment held at two moments, and how that differs</source>
        <translation>2 つの時点での環境の内容とその違い</translation>
    </message>
    <message>
        <source>CSV, JSON lines, HTML or PDF of all that the filters let through (Ctrl+E)</source>
        <translation>フィルターに一致するすべてを CSV、JSON Lines、HTML、PDF に出力 (Ctrl+E)</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 件超</translation>
    </message>
    <message>
        <source>Timeline of this component</source>
        <translation>このコンポーネントの経過</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>変更前 → 変更後</translation>
    </message>
    <message>
        <source>Previous event of the same component</source>
        <translation>同じコンポーネントの前のイベント</translation>
    </message>
    <message>
        <source>Next event of the same component</source>
        <translation>同じコンポーネントの次のイベント</translation>
    </message>
    <message>
        <source>Compare two moments of an environment…</source>
        <translation>環境の 2 つの時点を比較…</translation>
    </message>
    <message>
        <source>The filters hide that event in the list.</source>
        <translation>このイベントはフィルターによりリストに表示されていません。</translation>
    </message>
    <message>
        <source>This event names no component.</source>
        <translation>このイベントにはコンポーネントの記載がありません。</translation>
    </message>
    <message>
        <source>Nothing later is on record of %1.</source>
        <translation>%1 のこれより後の記録はありません。</translation>
    </message>
    <message>
        <source>Nothing earlier is on record of %1.</source>
        <translation>%1 のこれより前の記録はありません。</translation>
    </message>
    <message>
        <source>The orgs&apos; setup trails were last imported %1. What is older than 180 days is gone in Salesforce.</source>
        <translation>組織の設定変更履歴の最終インポート: %1。180 日を過ぎたものは Salesforce に残っていません。</translation>
    </message>
    <message>
        <source>No org&apos;s setup trail was imported yet. What is older than 180 days is gone in Salesforce.</source>
        <translation>組織の設定変更履歴はまだインポートされていません。180 日を過ぎたものは Salesforce に残っていません。</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>今すぐインポート</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All are imported</source>
        <translation>すべてインポートしました</translation>
    </message>
    <message>
        <source>Import of the orgs&apos; setup trails</source>
        <translation>組織の設定変更履歴のインポート</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln events · %2</source>
        <translation>
            <numerusform>イベント %Ln 件中 %1 件 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearing the filters</source>
        <translation>フィルターのクリア</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::HistoryTimeline</name>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (%2 の代理)</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>(gone)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>never found there</source>
        <translation>一度も見つかっていません</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>現在はありません</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Who changed each entry last, in every environment</source>
        <translation>各環境で各エントリを最後に変更したユーザー</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This event names no component.</source>
        <translation>このイベントにはコンポーネントの記載がありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>as it was first read</source>
        <translation>最初の取得時のまま</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln times since it was first read</source>
        <translation>
            <numerusform>最初の取得以降 %Ln 回変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries as they were first read</source>
        <translation>
            <numerusform>最初の取得時のままのエントリ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::MomentsDialog</name>
    <message>
        <source>First moment</source>
        <translation>1 つ目の時点</translation>
    </message>
    <message>
        <source>Second moment</source>
        <translation>2 つ目の時点</translation>
    </message>
    <message>
        <source>Compare two moments of an environment</source>
        <translation>環境の 2 つの時点を比較</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Compare these moments</source>
        <translation>これらの時点を比較</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Choose an environment and two moments.</source>
        <translation>環境と 2 つの時点を選択してください。</translation>
    </message>
    <message>
        <source>%1 was not read before the second moment.</source>
        <translation>2 つ目の時点より前に %1 は取得されていません。</translation>
    </message>
    <message>
        <source>Both moments see the reading of %1.</source>
        <translation>どちらの時点も %1 の取得内容です。</translation>
    </message>
    <message>
        <source>%1 was not found changed between the two moments.</source>
        <translation>2 つの時点の間に %1 の変更は見つかりませんでした。</translation>
    </message>
    <message>
        <source>As it was read on %1 and on %2.</source>
        <translation>%1 と %2 に取得した内容です。</translation>
    </message>
    <message>
        <source>It was first read after the first moment. As it was read on %1.</source>
        <translation>最初の取得は 1 つ目の時点より後です。%1 に取得した内容です。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::RecordView</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>記録の内容</translation>
    </message>
    <message>
        <source>The record as it is stored</source>
        <translation>保存された記録</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>判明している内容</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::RelatedEvents</name>
    <message>
        <source>Related events</source>
        <translation>関連イベント</translation>
    </message>
    <message>
        <source>When (local)</source>
        <translation>日時 (現地)</translation>
    </message>
    <message>
        <source>Who (for whom)</source>
        <translation>ユーザー (代理元)</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Enter shows the event</source>
        <translation>Enter キーでイベントを表示</translation>
    </message>
    <message>
        <source>Nothing on record belongs with this event.</source>
        <translation>このイベントに関連する記録はありません。</translation>
    </message>
    <message>
        <source>Of promotion %1</source>
        <translation>プロモーション %1</translation>
    </message>
    <message>
        <source>Of %1, in every environment</source>
        <translation>%1 (すべての環境)</translation>
    </message>
    <message>
        <source>%1, the event shown</source>
        <translation>%1 (表示中のイベント)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::history::SavedMenu</name>
    <message>
        <source>Saved ▾</source>
        <translation>保存済み ▾</translation>
    </message>
    <message>
        <source>Saved: %1 ● ▾</source>
        <translation>保存済み: %1 ● ▾</translation>
    </message>
    <message>
        <source>Saved: %1 ▾</source>
        <translation>保存済み: %1 ▾</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存されたフィルター</translation>
    </message>
    <message>
        <source>Saved filter %1, changed and not saved</source>
        <translation>保存されたフィルター %1、変更あり・未保存</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>保存されたフィルター %1</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>保存されたフィルターはまだありません</translation>
    </message>
    <message>
        <source>Save what is shown as…</source>
        <translation>表示内容を名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save into “%1”</source>
        <translation>「%1」に保存</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>フィルター名:</translation>
    </message>
    <message>
        <source>Filters are kept with a workspace; none is open.</source>
        <translation>フィルターはワークスペースに保存されます。ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>The filter “%1” was removed.</source>
        <translation>フィルター「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Removing the filter “%1”</source>
        <translation>フィルター「%1」の削除</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs</name>
    <message>
        <source>Log of %1</source>
        <translation>%1 のログ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::ActivityDock</name>
    <message>
        <source>Nothing running.</source>
        <translation>実行中のジョブはありません。</translation>
    </message>
    <message>
        <source>Hide Activity (Ctrl+J)</source>
        <translation>アクティビティを隠す (Ctrl+J)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Activity (%1)</source>
        <translation>アクティビティ (%1)</translation>
    </message>
    <message>
        <source>Activity, nothing running</source>
        <translation>アクティビティ、実行中のジョブなし</translation>
    </message>
    <message>
        <source>Activity, %1</source>
        <translation>アクティビティ、%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 をキャンセル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>表示するもの</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Nothing of this kind. Show all to see the rest.</source>
        <translation>該当するものはありません。「すべて」で残りを表示します。</translation>
    </message>
    <message>
        <source>Nothing running. Last: %1.</source>
        <translation>実行中のものはありません。最後: %1。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>先に行を選んでください。</translation>
    </message>
    <message>
        <source>This one leads nowhere else; Details has its log.</source>
        <translation>この行に移動先はありません。ログは「詳細」にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln needs you</source>
        <translation>
            <numerusform>%Ln 件要対応</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::Away</name>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>プロモーション %1 → %2</translation>
    </message>
    <message>
        <source>was under way when Backflow closed; open it and it goes on from there</source>
        <translation>Backflow を閉じたときに実行中でした。開くとそこから続きます</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::JobDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>While you were away: %1</source>
        <translation>不在の間に: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::JobList</name>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Cancelling; the current step may still finish</source>
        <translation>キャンセル中。現在のステップは完了する場合があります</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 of %5</source>
        <translation>%1、%2、%3、%4/%5</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>開始者: %1</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>状況不明</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>backflow::ui::jobs::LeaveDialog</name>
    <message>
        <source>Close Backflow?</source>
        <translation>Backflow を閉じますか?</translation>
    </message>
    <message>
        <source>What was sent to an org goes on there, and is looked at when Backflow is opened again. Everything else stands where its last step left it; nothing is lost.</source>
        <translation>組織に送信済みの処理は組織側で続行され、次回 Backflow を開いたときに確認されます。それ以外は最後の手順の状態のまま残り、失われるものはありません。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Stop the jobs and close</source>
        <translation>ジョブを停止して閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are being stopped.</source>
        <translation>
            <numerusform>%n 件のジョブを停止しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are running.</source>
        <translation>
            <numerusform>%n 件のジョブが実行中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep</name>
    <message>
        <source>Why it is meant to differ here</source>
        <translation>意図的な相違である理由</translation>
    </message>
    <message>
        <source>Written into the pipeline</source>
        <translation>パイプラインに書き込みました</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep::KeepList</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Meant to differ</source>
        <translation>意図した違い</translation>
    </message>
    <message>
        <source>Rules of what is meant to differ</source>
        <translation>意図した違いのルール</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What these rules name is neither due nor drift, and no promotion takes it along.</source>
        <translation>これらのルールが示すものは反映待ちでもドリフトでもなく、どのプロモーションにも含まれません。</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1, has ended</source>
        <translation>%1、終了</translation>
    </message>
    <message>
        <source>Nothing is meant to differ. Differences are kept from the comparison.</source>
        <translation>意図した違いはありません。違いは比較画面から維持します。</translation>
    </message>
    <message>
        <source>Choose a rule in the list.</source>
        <translation>一覧からルールを選んでください。</translation>
    </message>
    <message>
        <source>The pipeline of this workspace cannot be changed here.</source>
        <translation>このワークスペースのパイプラインは、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Being removed…</source>
        <translation>削除しています…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln rules of what is meant to differ</source>
        <translation>
            <numerusform>意図した違いのルール %Ln 件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln</source>
        <translation>
            <numerusform>%Ln 件を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::keep::ReasonForm</name>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>理由 (記録に残ります)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>Tick “Until” to give it a last day.</source>
        <translation>最終日を設定するには「期限」をオンにしてください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::masking::MaskModel</name>
    <message>
        <source>Object and field</source>
        <translation>オブジェクトと項目</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>どうなるか</translation>
    </message>
    <message>
        <source>Sample: before → after</source>
        <translation>例: 前 → 後</translation>
    </message>
    <message>
        <source>The records are deleted</source>
        <translation>レコードは削除されます</translation>
    </message>
    <message>
        <source>Left as it is: %1</source>
        <translation>そのまま: %1</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Cannot be carried out</source>
        <translation>実行できません</translation>
    </message>
    <message>
        <source>Cannot be carried out: %1</source>
        <translation>実行できません: %1</translation>
    </message>
    <message>
        <source>hidden until you press “Show values”</source>
        <translation>「値を表示」を押すまで隠れています</translation>
    </message>
</context>
<context>
    <name>backflow::ui::masking::MaskingTab</name>
    <message>
        <source>Fields and what becomes of them</source>
        <translation>項目とその扱い</translation>
    </message>
    <message>
        <source>Sandbox to mask</source>
        <translation>マスクする Sandbox</translation>
    </message>
    <message>
        <source>Look for personal data</source>
        <translation>個人データを探す</translation>
    </message>
    <message>
        <source>Hide personal data on screens and in exports</source>
        <translation>画面とエクスポートで個人データを隠す</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>どうなるか</translation>
    </message>
    <message>
        <source>What becomes of the chosen field</source>
        <translation>選んだ項目がどうなるか</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Shows a few real values of the chosen field. That you looked goes on record.</source>
        <translation>選んだ項目の実際の値をいくつか表示します。見たことは記録されます。</translation>
    </message>
    <message>
        <source>Dry run: count records</source>
        <translation>試行: レコードを数える</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Run as a job…</source>
        <translation>ジョブとして実行…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>マスク済み</translation>
    </message>
    <message>
        <source>Not masked</source>
        <translation>マスクされず</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Nothing is masked in %1 yet. Looking for personal data reads what its objects are made of and a few values, and makes a plan; no record is changed by that.</source>
        <translation>%1 ではまだ何もマスクされていません。個人データを探すと、オブジェクトの構成といくつかの値を読み取り、計画を作ります。レコードは変更されません。</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>そのままにする…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>先にワークスペースを開いてください。</translation>
    </message>
    <message>
        <source>There is no sandbox in the pipeline.</source>
        <translation>パイプラインに Sandbox がありません。</translation>
    </message>
    <message>
        <source>There is no plan yet: look for personal data first.</source>
        <translation>まだ計画がありません。先に個人データを探してください。</translation>
    </message>
    <message>
        <source>Something in the plan cannot be carried out; see the table.</source>
        <translation>計画に実行できないものがあります。表を確認してください。</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>Count what it would change first: dry run.</source>
        <translation>先に試行で変更される件数を数えてください。</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Choose a field in the table.</source>
        <translation>表で項目を選んでください。</translation>
    </message>
    <message>
        <source>Choose a field in the table that is masked.</source>
        <translation>表でマスクされる項目を選んでください。</translation>
    </message>
    <message>
        <source>Choose a run in the list.</source>
        <translation>一覧で実行を選んでください。</translation>
    </message>
    <message>
        <source>This run is done.</source>
        <translation>この実行は終わっています。</translation>
    </message>
    <message>
        <source>Choose its sandbox above.</source>
        <translation>上でその Sandbox を選んでください。</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1: %L2 deleted</source>
        <translation>%1: 削除 %L2</translation>
    </message>
    <message>
        <source>%1: %L2 changed</source>
        <translation>%1: 変更 %L2</translation>
    </message>
    <message>
        <source>Nothing was changed. A run would go through records: %1</source>
        <translation>何も変更されていません。実行で処理されるレコード: %1</translation>
    </message>
    <message>
        <source>There is no sandbox to mask. Records of production are never touched.</source>
        <translation>マスクする Sandbox がありません。本番のレコードには決して触れません。</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>パイプラインへ移動</translation>
    </message>
    <message>
        <source>Look for personal data in %1</source>
        <translation>%1 で個人データを探す</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>調べました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not reached by any plan: %1</source>
        <translation>どの計画でも届かないもの: %1</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Why may %1 stay as it is? The report repeats it.</source>
        <translation>%1 をそのままにしてよい理由は何ですか。レポートに記載されます。</translation>
    </message>
    <message>
        <source>Count what masking %1 would change</source>
        <translation>%1 のマスキングで変わる件数を数える</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数えました</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <translation>%1 をマスク</translation>
    </message>
    <message>
        <source>The values that are masked in %1 are gone for good; only a refresh of the sandbox brings others.</source>
        <translation>%1 でマスクした値は元に戻りません。別の値になるのは Sandbox を更新したときだけです。</translation>
    </message>
    <message>
        <source>Mask the records</source>
        <translation>レコードをマスク</translation>
    </message>
    <message>
        <source>Records masked: %L1</source>
        <translation>マスクしたレコード: %L1</translation>
    </message>
    <message>
        <source>Paused: it can be gone on with</source>
        <translation>一時停止: 続けられます</translation>
    </message>
    <message>
        <source>Mask records of %1</source>
        <translation>%1 のレコードをマスク</translation>
    </message>
    <message>
        <source>The run is paused. Go on with it below.</source>
        <translation>実行は一時停止中です。下で続けられます。</translation>
    </message>
    <message>
        <source>Records masked: %L1, not masked: %L2. Of those read back, %L3 of %L4 hold what was written.</source>
        <translation>マスクしたレコード: %L1、マスクされなかったもの: %L2。読み戻した %L4 件のうち %L3 件が書き込んだとおりです。</translation>
    </message>
    <message>
        <source>Pausing when what is under way is done…</source>
        <translation>進行中の分が終わったら一時停止します…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>no record holds anything</source>
        <translation>値を持つレコードがありません</translation>
    </message>
    <message>
        <source>Masking report</source>
        <translation>マスキングのレポート</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline</name>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>%1 と %2 を比較中</translation>
    </message>
    <message>
        <source>deploy %1/%2</source>
        <translation>リリース %1/%2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Failed — see details</source>
        <translation>失敗 — 詳細を参照</translation>
    </message>
    <message>
        <source>No access — sign in</source>
        <translation>アクセス不可 — ログインが必要</translation>
    </message>
    <message>
        <source>Lost sight — look at the org</source>
        <translation>状況不明 — 組織を確認</translation>
    </message>
    <message>
        <source>Receiving changes…</source>
        <translation>変更を受け取り中…</translation>
    </message>
    <message>
        <source>Behind — back-promotion due</source>
        <translation>遅れ — バックプロモーション待ち</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>In sync — read only for you</source>
        <translation>同期済み — 読み取り専用</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>アクセス不可</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>状況不明</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation>受け取り中…</translation>
    </message>
    <message>
        <source>Back-promotion due</source>
        <translation>バックプロモーション待ち</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>同期: %1</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>実行中: %1</translation>
    </message>
    <message>
        <source>Nothing read from this org yet</source>
        <translation>この組織は未取得です</translation>
    </message>
    <message>
        <source>Synced %1 · %2</source>
        <translation>同期: %1 · %2</translation>
    </message>
    <message>
        <source>behind, back-promotion due</source>
        <translation>遅れ、バックプロモーション待ち</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 からの%1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <translation>最終同期: %1</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>反映待ちなし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, running</source>
        <translation>、実行中</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1 から: %2</translation>
    </message>
    <message>
        <source>↙ %1 running</source>
        <translation>↙ %1 件実行中</translation>
    </message>
    <message>
        <source>↙ running</source>
        <translation>↙ 実行中</translation>
    </message>
    <message>
        <source>↙ %1 due</source>
        <translation>↙ 反映待ち %1</translation>
    </message>
    <message>
        <source>↙ %1…</source>
        <translation>↙ %1…</translation>
    </message>
    <message>
        <source>↙ …</source>
        <translation>↙ …</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In sync: nothing waits to flow back</source>
        <translation>同期済み: 反映待ちがない</translation>
    </message>
    <message>
        <source>Behind: components from above are due</source>
        <translation>遅れ: 上位からの反映待ちがある</translation>
    </message>
    <message>
        <source>Conflict: both changed the same entry; a person decides</source>
        <translation>競合: 双方が同じエントリを変更し、ユーザーの決定が必要</translation>
    </message>
    <message>
        <source>Receiving: a back-promotion runs</source>
        <translation>受け取り中: バックプロモーションを実行中</translation>
    </message>
    <message>
        <source>Sending: a promotion from here runs</source>
        <translation>送信中: ここからのプロモーションを実行中</translation>
    </message>
    <message>
        <source>Reading: its metadata is being read</source>
        <translation>読み取り中: メタデータを読み取っています</translation>
    </message>
    <message>
        <source>Failed: the last promotion or reading did not work</source>
        <translation>失敗: 前回のプロモーションまたは取得が失敗</translation>
    </message>
    <message>
        <source>No access: nobody is signed in, or the sign-in is over</source>
        <translation>アクセス不可: ログインしていないか、セッションが終了しています</translation>
    </message>
    <message>
        <source>Unreachable: the org did not answer; what was known is shown</source>
        <translation>到達不可: 組織が応答しません。わかっている内容を表示しています</translation>
    </message>
    <message>
        <source>Lost sight: the org goes on, look there</source>
        <translation>状況不明: 組織側では継続中、組織を確認</translation>
    </message>
    <message>
        <source>Never checked: nothing was read yet</source>
        <translation>未チェック: まだ取得されていない</translation>
    </message>
    <message>
        <source>Cannot be reached — see details</source>
        <translation>到達できません — 詳細を参照</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>変更を送信中…</translation>
    </message>
    <message>
        <source>Reading the org…</source>
        <translation>組織を読み取り中…</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Read only: in sync, and nothing is deployed there by you</source>
        <translation>読み取り専用: 同期済みで、あなたがリリースすることはない</translation>
    </message>
    <message>
        <source>Scheduled: a promotion to it waits for its time</source>
        <translation>予約済み: プロモーションが時刻を待っている</translation>
    </message>
    <message>
        <source>Paused: a promotion was left half way; open it and it goes on from there</source>
        <translation>一時停止: プロモーションが途中で止まっている。開くと続きから再開する</translation>
    </message>
    <message>
        <source>Blocked: somebody else’s promotion holds it until it has ended</source>
        <translation>ブロック中: 他の人のプロモーションが終わるまで使用中</translation>
    </message>
    <message>
        <source>Paused half way — go on with it</source>
        <translation>途中で停止 — 続行してください</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Blocked — held by %1</source>
        <translation>ブロック中 — %1 が使用中</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>%1 に予約</translation>
    </message>
    <message>
        <source>Scheduled — when the org is idle</source>
        <translation>予約済み — 組織が空き次第</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1 to promote</source>
        <translation>昇格 %1 件</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4, %5, %6.</source>
        <translation>%1、%2、%3: %4、%5、%6。</translation>
    </message>
    <message>
        <source>, scheduled</source>
        <translation>、予約済み</translation>
    </message>
    <message>
        <source>, blocked</source>
        <translation>、ブロック中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln 組織</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ %1 to receive</source>
        <translation>↓ 受け取り %1</translation>
    </message>
    <message>
        <source>%1 to promote ↑</source>
        <translation>昇格 %1 ↑</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <translation>↓ %1</translation>
    </message>
    <message>
        <source>%1 ↑</source>
        <translation>%1 ↑</translation>
    </message>
    <message>
        <source>↑ %1 to promote</source>
        <translation>↑ 昇格 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict: resolve</source>
        <translation>
            <numerusform>競合 %Ln 件: 解決する</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: take them</source>
        <translation>%1: 決定する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked: show the list</source>
        <translation>
            <numerusform>未記録 %Ln 件: 一覧を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to receive: show the list</source>
        <translation>
            <numerusform>受け取り %Ln 件: 一覧を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to promote: show the list</source>
        <translation>
            <numerusform>昇格 %Ln 件: 一覧を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not tracked</source>
        <translation>
            <numerusform>未記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts to resolve</source>
        <translation>
            <numerusform>未解決の競合 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receiving %Ln changes…</source>
        <translation>
            <numerusform>変更 %Ln 件を受け取り中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>競合 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>未決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes not tracked</source>
        <translation>
            <numerusform>未記録の変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>コンポーネント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components to receive</source>
        <translation>
            <numerusform>受け取り待ちコンポーネント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components due</source>
        <translation>
            <numerusform>反映待ちコンポーネント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln conflicts</source>
        <translation>
            <numerusform>≠ 競合 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>reading the org</source>
        <translation>組織を読み取り中</translation>
    </message>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>%1 に到達できません: %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Tests: %1 %, below %2 %</source>
        <translation>テスト: %1%、%2% 未満</translation>
    </message>
    <message>
        <source>Tests: %1 %</source>
        <translation>テスト: %1%</translation>
    </message>
    <message>
        <source>↑ %1</source>
        <translation>↑ %1</translation>
    </message>
    <message>
        <source>↙ %1</source>
        <translation>↙ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>未決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>反映待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On %1 (API %2), ahead of the others</source>
        <translation>%1 (API %2)、ほかより先行</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::CardItem</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::EdgeItem</name>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::EnvironmentPanel</name>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>今すぐ組織を取得</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>%1 to promote</source>
        <translation>昇格待ち %1 件</translation>
    </message>
    <message>
        <source>What waits in the pipeline</source>
        <translation>パイプラインの待機状況</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Nothing waits. Choose an environment on the map to see it closer.</source>
        <translation>待機中のものはありません。マップで環境を選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Open the promotion</source>
        <translation>プロモーションを開く</translation>
    </message>
    <message>
        <source>Drift: none</source>
        <translation>ドリフト: なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to receive from %1</source>
        <translation>
            <numerusform>%1 からの受け取り待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln here…</source>
        <translation>
            <numerusform>%Ln 件をここにバックプロモーション…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back-promote %Ln components from %1 to %2</source>
        <translation>
            <numerusform>%1 から %2 にコンポーネント %Ln 件をバックプロモーション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln open decisions…</source>
        <translation>
            <numerusform>未決定 %Ln 件を決定…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln conflicts</source>
        <translation>
            <numerusform>競合 %Ln 件を解決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environments</source>
        <translation>
            <numerusform>環境 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <translation>
            <numerusform>競合 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %Ln due</source>
        <translation>
            <numerusform>%1 → %2: 反映待ち %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Pipeline table</source>
        <translation>パイプラインの表</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Find an environment</source>
        <translation>環境を検索</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Fit the whole map (0)</source>
        <translation>マップ全体を表示 (0)</translation>
    </message>
    <message>
        <source>Read all orgs now</source>
        <translation>今すぐ全組織を取得</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Add your production org first; sandboxes are then found for you.</source>
        <translation>まず本番組織を追加してください。Sandbox は自動的に検出されます。</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>環境を追加…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 を取得</translation>
    </message>
    <message>
        <source>Read and kept</source>
        <translation>取得して保存しました</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed, %4 removed since the last reading.</source>
        <translation>%1: 前回の取得から、追加 %2 件、変更 %3 件、削除 %4 件。</translation>
    </message>
    <message>
        <source>%1: nothing changed since the last reading.</source>
        <translation>%1: 前回の取得から変更はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>A table has no zoom; press Map first.</source>
        <translation>表は拡大・縮小できません。先に [マップ] を押してください。</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 の詳細</translation>
    </message>
    <message>
        <source>Read the org now</source>
        <translation>今すぐ組織を取得</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 と %2 を比較</translation>
    </message>
    <message>
        <source>Back-promote from %1 to %2…</source>
        <translation>%1 から %2 へバックプロモーション…</translation>
    </message>
    <message>
        <source>Back-promote: %1 is not above %2</source>
        <translation>バックプロモーション: %1 は %2 の上位ではありません</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>マップをエクスポート</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The map could not be written: %1. Choose another place.</source>
        <translation>マップを保存できませんでした: %1。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Map written to %1</source>
        <translation>マップを %1 に保存しました</translation>
    </message>
    <message>
        <source>Teams shown</source>
        <translation>表示するチーム</translation>
    </message>
    <message>
        <source>Show teams and large stages as one card</source>
        <translation>チームと大きなステージを 1 枚のカードで表示</translation>
    </message>
    <message>
        <source>Show its %1 environments</source>
        <translation>%1 個の環境を表示</translation>
    </message>
    <message>
        <source>Team of %1…</source>
        <translation>%1 のチーム…</translation>
    </message>
    <message>
        <source>Show %1 as one card</source>
        <translation>%1 を 1 枚のカードで表示</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>パイプラインを保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Team of %1</source>
        <translation>%1 のチーム</translation>
    </message>
    <message>
        <source>Who works in %1? Nothing = everybody.</source>
        <translation>%1 で作業するのは誰ですか。空欄 = 全員。</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>すべてのチーム</translation>
    </message>
    <message>
        <source>%1 Shown as of %2.</source>
        <translation>%1 %2 時点の内容を表示しています。</translation>
    </message>
    <message>
        <source>Map or table</source>
        <translation>マップ/表</translation>
    </message>
    <message>
        <source>Back-promotions go from a higher environment to a lower one.</source>
        <translation>バックプロモーションは上位の環境から下位の環境へ行います。</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>%1 の復元</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>バックプロモーション %1 → %2</translation>
    </message>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>プロモーション %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions open</source>
        <translation>
            <numerusform>未決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be resolved in %1.</source>
        <translation>%1 に解決するものはありません。</translation>
    </message>
    <message>
        <source>Moving %1 on the map</source>
        <translation>マップでの %1 の移動</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineTable</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To receive</source>
        <translation>受け取り待ち</translation>
    </message>
    <message>
        <source>To promote</source>
        <translation>昇格待ち</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最終取得</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>反映待ちの内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orgs</source>
        <translation>
            <numerusform>%Ln 組織</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>未記録</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
</context>
<context>
    <name>backflow::ui::pipeline::PipelineView</name>
    <message>
        <source>Thick arrow = back-promotion waiting · thin arrow = normal promotion path · numbers are components</source>
        <translation>太い矢印 = 待機中のバックプロモーション · 細い矢印 = 通常の昇格パス · 数字 = コンポーネント数</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>カード間を移動</translation>
    </message>
    <message>
        <source>Go to the first or the last stage</source>
        <translation>最初または最後のステージに移動</translation>
    </message>
    <message>
        <source>Move the card in its stage</source>
        <translation>ステージ内でカードを移動</translation>
    </message>
    <message>
        <source>Compare the chosen environment</source>
        <translation>選択した環境を比較</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Back-promote from or to it</source>
        <translation>この環境から/へバックプロモーション</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Resolve its conflicts</source>
        <translation>この環境の競合を解決</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit the whole map</source>
        <translation>マップ全体を表示</translation>
    </message>
    <message>
        <source>Show what it has to receive</source>
        <translation>受け取るものを表示</translation>
    </message>
    <message>
        <source>Show what it has to promote</source>
        <translation>昇格するものを表示</translation>
    </message>
    <message>
        <source>Show what is not tracked there</source>
        <translation>未記録のものを表示</translation>
    </message>
    <message>
        <source>Take its open decisions</source>
        <translation>未決定の項目を決定する</translation>
    </message>
    <message numerus="yes">
        <source>Pipeline map, %Ln environments</source>
        <translation>
            <numerusform>パイプラインのマップ、環境 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote</name>
    <message>
        <source>Export report</source>
        <translation>レポートをエクスポート</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Report written to %1</source>
        <translation>レポートを %1 に保存しました</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>追加予定</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>変更予定</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>Removals left out</source>
        <translation>除外した削除</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>反映済み</translation>
    </message>
    <message>
        <source>Need a decision</source>
        <translation>決定が必要</translation>
    </message>
    <message>
        <source>Touches work not yet promoted</source>
        <translation>未昇格の作業に影響</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>± change</source>
        <translation>± 変更</translation>
    </message>
    <message>
        <source>− remove</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>= already there</source>
        <translation>= 反映済み</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done, with warnings</source>
        <translation>完了 (警告あり)</translation>
    </message>
    <message>
        <source>Failed, nothing changed</source>
        <translation>失敗 (変更なし)</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>一部完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Lost sight</source>
        <translation>状況不明</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Plan is frozen</source>
        <translation>プラン確定済み</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可済み</translation>
    </message>
    <message>
        <source>Target is locked for others</source>
        <translation>ターゲットをロック済み</translation>
    </message>
    <message>
        <source>Target is as planned for</source>
        <translation>ターゲットはプランどおり</translation>
    </message>
    <message>
        <source>Rollback package is kept</source>
        <translation>ロールバックパッケージを保存済み</translation>
    </message>
    <message>
        <source>Sending to the org</source>
        <translation>組織に送信中</translation>
    </message>
    <message>
        <source>The org has it</source>
        <translation>組織が受付済み</translation>
    </message>
    <message>
        <source>The org has ended it</source>
        <translation>組織での処理が終了</translation>
    </message>
    <message>
        <source>Read back and compared</source>
        <translation>読み戻して照合済み</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>The target moved on</source>
        <translation>ターゲットが変更済み</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Somebody has to look at the org</source>
        <translation>組織の確認が必要</translation>
    </message>
    <message>
        <source>Waiting in the org&apos;s queue</source>
        <translation>組織のキューで待機中</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1 of %2 components</source>
        <translation>コンポーネント %1/%2</translation>
    </message>
    <message>
        <source>tests %1 of %2</source>
        <translation>テスト %1/%2</translation>
    </message>
    <message>
        <source>The org is working on it</source>
        <translation>組織で処理中</translation>
    </message>
    <message>
        <source>As the org decides</source>
        <translation>組織のデフォルト</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Named tests</source>
        <translation>指定したテスト</translation>
    </message>
    <message>
        <source>All of our own</source>
        <translation>すべてのローカルテスト</translation>
    </message>
    <message>
        <source>All in the org</source>
        <translation>組織のすべてのテスト</translation>
    </message>
    <message>
        <source>Relevant ones</source>
        <translation>関連するテスト</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>検証成功</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>検証失敗</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>バックプロモーション %1 → %2</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Deployment in the org</source>
        <translation>組織でのリリース</translation>
    </message>
    <message>
        <source>Story or ticket</source>
        <translation>ストーリーまたはチケット</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>In the org&apos;s words</source>
        <translation>組織のメッセージ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 lacks what this promotion needs: %2.</source>
        <translation>%1 にはこのプロモーションに必要なものがありません: %2。</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <translation>✕ %1: %2</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text in Markdown (*.md)</source>
        <translation>Markdown テキスト (*.md)</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>プランをエクスポート</translation>
    </message>
    <message>
        <source>Plan written to %1</source>
        <translation>プランを %1 に保存しました</translation>
    </message>
    <message>
        <source>Plan: %1 → %2</source>
        <translation>プラン: %1 → %2</translation>
    </message>
    <message>
        <source>Started %1 by %2. Nothing has been deployed.</source>
        <translation>%2 が %1 に開始。まだ何もリリースされていません。</translation>
    </message>
    <message>
        <source>Tests: %1</source>
        <translation>テスト: %1</translation>
    </message>
    <message>
        <source>Started %1 by %2, ended %3. Promotion %4.</source>
        <translation>%2 が %1 に開始、%3 に終了。プロモーション %4。</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>ファイルを保存できませんでした: %1。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Typed name</source>
        <translation>名前の入力</translation>
    </message>
    <message>
        <source>No approval rule</source>
        <translation>承認ルールなし</translation>
    </message>
    <message>
        <source>%1 is production: its name has to be typed. No approval rule asks a second person.</source>
        <translation>%1 は本番です。名前の入力が必要です。2 人目の承認を求めるルールはありません。</translation>
    </message>
    <message>
        <source>No approval rule: nobody else has to agree to a deployment to %1.</source>
        <translation>承認ルールなし: %1 へのリリースに他の人の同意は必要ありません。</translation>
    </message>
    <message>
        <source>Plan files (*.%1)</source>
        <translation>プランファイル (*.%1)</translation>
    </message>
    <message>
        <source>Save as a plan file</source>
        <translation>プランファイルとして保存</translation>
    </message>
    <message>
        <source>Came along: others need it</source>
        <translation>追加: 他が必要としています</translation>
    </message>
    <message>
        <source>Promotion %1 → %2</source>
        <translation>プロモーション %1 → %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Those who may give it: %1.</source>
        <translation>承認できる人: %1。</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, not signed.</source>
        <translation>%1 が %2 に承認 (署名なし)。</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, signed.</source>
        <translation>%1 が %2 に承認 (署名あり)。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The plan was changed after it was frozen: what was approved then does not count for it.</source>
        <translation>プランは固定後に変更されました。以前の承認は数えられません。</translation>
    </message>
    <message>
        <source>Asked for by %1 on %2.</source>
        <translation>%1 が %2 に依頼。</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>まだ誰にも依頼していません。</translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ 承認済み</translation>
    </message>
    <message>
        <source>You have approved it; somebody else has to deploy it.</source>
        <translation>あなたが承認しました。リリースは他の人が行う必要があります。</translation>
    </message>
    <message>
        <source>%1 is production: its name has to be typed as well.</source>
        <translation>%1 は本番です。名前の入力も必要です。</translation>
    </message>
    <message>
        <source>Waiting for %1.</source>
        <translation>%1 を待っています。</translation>
    </message>
    <message>
        <source>Ask for an approval first.</source>
        <translation>先に承認を依頼してください。</translation>
    </message>
    <message>
        <source>Nobody in the policy may give it.</source>
        <translation>ポリシーに承認できる人がいません。</translation>
    </message>
    <message>
        <source>It is being put on record.</source>
        <translation>記録しています。</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>まだプランがありません。</translation>
    </message>
    <message>
        <source>Decide everything first: an approval is of one very plan.</source>
        <translation>先にすべてを決定してください。承認は特定の 1 つのプランに対するものです。</translation>
    </message>
    <message>
        <source>No approval is missing.</source>
        <translation>不足している承認はありません。</translation>
    </message>
    <message>
        <source>It was asked for on %1.</source>
        <translation>%1 に依頼済みです。</translation>
    </message>
    <message>
        <source>   → %1</source>
        <translation>   → %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks for the approval of %Ln other people.</source>
        <translation>
            <numerusform>%1 には他の %Ln 人の承認が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coverage: %1 % of %Ln classes and triggers. Production asks for %2 %.</source>
        <translation>
            <numerusform>カバー率: クラスとトリガー %Ln 個の %1 %。本番は %2 % を求めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % (%2 of %3 lines)</source>
        <translation>%1 % (%3 行中 %2 行)</translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation>新しいプランに置き換え済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>エラー %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As chosen, %1 replaces what %2 has changed itself</source>
        <translation>選択のとおり、%1 が %2 独自の変更を置き換える</translation>
    </message>
    <message>
        <source>Class or trigger</source>
        <translation>クラスまたはトリガー</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>カバー済み</translation>
    </message>
    <message numerus="yes">
        <source>✕ %Ln components: %1 (%2)</source>
        <translation>
            <numerusform>✕ %Ln 個のコンポーネント: %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more causes</source>
        <translation>
            <numerusform>… 他 %Ln 件の原因</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 given</source>
        <translation>%L2 件中 %L1 件承認済み</translation>
    </message>
    <message>
        <source>Waiting for approval (%L1 of %L2)</source>
        <translation>承認待ち (%L2 件中 %L1 件)</translation>
    </message>
    <message>
        <source>Needs an approval (%L1 of %L2)</source>
        <translation>承認が必要 (%L2 件中 %L1 件)</translation>
    </message>
    <message>
        <source>Approvals for %1: %L2 of %L3.</source>
        <translation>%1 の承認: %L3 件中 %L2 件。</translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 ほか %L2 件</translation>
    </message>
    <message>
        <source>not part of the plan</source>
        <translation>プランに含まれない</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message numerus="yes">
        <source>≠ %Ln decisions</source>
        <translation>
            <numerusform>≠ 決定 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ApprovalDialog</name>
    <message>
        <source>Ask for an approval for %1</source>
        <translation>%1 の承認を依頼</translation>
    </message>
    <message>
        <source>Approve the deployment to %1?</source>
        <translation>%1 へのリリースを承認しますか?</translation>
    </message>
    <message>
        <source>The plan is frozen and shared with the team, so that they can look at it. When something of it changes, it has to be asked for anew.</source>
        <translation>プランは固定され、確認できるようチームに共有されます。内容が変わった場合は改めて依頼が必要です。</translation>
    </message>
    <message>
        <source>You approve this very plan, %1…, and nothing that is made of it later.</source>
        <translation>このプラン (%1…) のみを承認します。後から変更されたものには及びません。</translation>
    </message>
    <message>
        <source>What for, in a sentence; it goes on record</source>
        <translation>目的を一文で (記録されます)</translation>
    </message>
    <message>
        <source>Why, in a sentence; it goes on record</source>
        <translation>理由を一文で (記録されます)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %Ln components.</source>
        <translation>
            <numerusform>%1 → %2: コンポーネント %Ln 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ApprovalWatch</name>
    <message>
        <source>The deployment to %1 is approved.</source>
        <translation>%1 へのリリースが承認されました。</translation>
    </message>
    <message>
        <source>Ask for an approval of the plan for %1</source>
        <translation>%1 のプランの承認を依頼</translation>
    </message>
    <message>
        <source>Approve the plan for %1</source>
        <translation>%1 のプランを承認</translation>
    </message>
    <message>
        <source>Take back the approval for %1</source>
        <translation>%1 の承認を取り消す</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>記録済み</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::CoverageModel</name>
    <message>
        <source>All classes and triggers</source>
        <translation>すべてのクラスとトリガー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>✓ reaches %1 %</source>
        <translation>✓ %1 % に達する</translation>
    </message>
    <message>
        <source>? below %1 %</source>
        <translation>? %1 % 未満</translation>
    </message>
    <message>
        <source>Class or trigger</source>
        <translation>クラスまたはトリガー</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>カバー済み</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What production asks for</source>
        <translation>本番が求める値</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::DeployWait</name>
    <message>
        <source>Waits until Backflow asks about it</source>
        <translation>Backflow が確認するまで待機します</translation>
    </message>
    <message>
        <source>Begins %1</source>
        <translation>%1 に開始</translation>
    </message>
    <message>
        <source>Waits until %1 is idle</source>
        <translation>%1 が空くまで待っています</translation>
    </message>
    <message>
        <source>Not deployed: the waiting was cancelled</source>
        <translation>未リリース: 待機はキャンセルされました</translation>
    </message>
    <message>
        <source>It is time</source>
        <translation>時刻になりました</translation>
    </message>
    <message>
        <source>%1 does not answer; it is asked again</source>
        <translation>%1 が応答しません。再度問い合わせます</translation>
    </message>
    <message>
        <source>%1 is idle</source>
        <translation>%1 は空いています</translation>
    </message>
    <message>
        <source>Waits for %1: a deployment of %2 is under way</source>
        <translation>%1 を待っています: %2 のリリースが進行中です</translation>
    </message>
    <message>
        <source>Held back: the schedule is paused</source>
        <translation>保留中: スケジュールは一時停止中です</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1: %Ln deployments are under way or in its queue</source>
        <translation>
            <numerusform>%1 を待っています: %Ln 件のリリースが進行中またはキューにあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::DueModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::FanoutModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>✓ 0</source>
        <translation>✓ 0</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ 成功</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>left out for now</source>
        <translation>今回は除外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>usually %1</source>
        <translation>通常 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>実行中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <translation>
            <numerusform>準備完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with open decisions</source>
        <translation>
            <numerusform>未決定あり %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an approval</source>
        <translation>
            <numerusform>承認なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signed out</source>
        <translation>
            <numerusform>ログアウト %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partly</source>
        <translation>
            <numerusform>一部のみ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost sight of</source>
        <translation>
            <numerusform>見失った %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancelled</source>
        <translation>
            <numerusform>キャンセル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with nothing to do</source>
        <translation>
            <numerusform>対象なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>除外 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GateNote</name>
    <message>
        <source>Let it pass…</source>
        <translation>通す…</translation>
    </message>
    <message>
        <source>Stop it again</source>
        <translation>再び止める</translation>
    </message>
    <message>
        <source>Let it pass in %1?</source>
        <translation>%1 で通しますか?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why, in a sentence; it goes on record</source>
        <translation>理由を一文で (記録されます)</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>通す</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>先に理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GateWatch</name>
    <message>
        <source>You let it pass: “%1”. That goes on record with the deployment.</source>
        <translation>通します:「%1」。リリースとともに記録されます。</translation>
    </message>
    <message>
        <source>The policy stops this. You may let it pass with a reason, which goes on record.</source>
        <translation>ポリシーがこれを止めます。理由を付けて通すことができ、理由は記録されます。</translation>
    </message>
    <message>
        <source>The policy stops this, and nobody may let it pass. Leave the component out, or change it.</source>
        <translation>ポリシーがこれを止め、誰も通すことはできません。コンポーネントを外すか、変更してください。</translation>
    </message>
    <message>
        <source>The policy stops this. It may be let pass by %1.</source>
        <translation>ポリシーがこれを止めます。通すことができるのは %1 です。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>The policy stops this, and nobody may let it pass. Wait until %1 is upgraded.</source>
        <translation>ポリシーがこれを止め、誰も通すことはできません。%1 がアップグレードされるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::GridPane</name>
    <message>
        <source>There is nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>View: groups and columns</source>
        <translation>表示: グループと列</translation>
    </message>
    <message>
        <source>What the rows stand under, and which columns are shown</source>
        <translation>行のまとめ方と表示する列</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No component matches the filters.</source>
        <translation>フィルターに一致するコンポーネントはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::LastingNote</name>
    <message>
        <source>I have seen what cannot be taken back</source>
        <translation>元に戻せない変更を確認しました</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) cannot be taken back:</source>
        <translation>
            <numerusform>元に戻せない変更が %n 件あります:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what cannot be taken back, then tick that you have seen it.</source>
        <translation>元に戻せない変更を確認してから、確認済みにチェックを付けてください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OpenPromotion</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New back-promotion</source>
        <translation>新規バックプロモーション</translation>
    </message>
    <message>
        <source>Rollback in %1</source>
        <translation>%1 のロールバック</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back-promotion</source>
        <translation>バックプロモーション</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>%1 の復元</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln 個の環境</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OrderBar</name>
    <message>
        <source>Targets at a time</source>
        <translation>同時に処理するターゲット</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>More wait their turn: an org that is asked too much refuses.</source>
        <translation>残りは順番を待ちます。要求が多すぎると組織は拒否します。</translation>
    </message>
    <message>
        <source>If one fails</source>
        <translation>1 つが失敗した場合</translation>
    </message>
    <message>
        <source>If one fails: go on</source>
        <translation>失敗しても続行</translation>
    </message>
    <message>
        <source>If one fails: start no more</source>
        <translation>失敗したら以降を開始しない</translation>
    </message>
    <message>
        <source>Every component beside every environment</source>
        <translation>すべてのコンポーネントと環境の一覧</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>No target waits. What runs in an org goes on; cancel it there.</source>
        <translation>待機中のターゲットはありません。組織で実行中のものは続行されます。キャンセルは個別に行ってください。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::OwnWork</name>
    <message numerus="yes">
        <source>%1: %Ln changes</source>
        <translation>
            <numerusform>%1: 変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>As you chose, %1 replaces what %2 has changed itself (%3). That work will be gone from there.</source>
        <translation>選択のとおり、%1 が %2 独自の変更 (%3) を置き換えます。その作業は失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has changed %Ln of these components itself (%2). The merge keeps that work, or asks.</source>
        <translation>
            <numerusform>%1 はこのうち %Ln 個のコンポーネントを独自に変更しています (%2)。マージはその作業を残すか、確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it in the merge</source>
        <translation>マージに残す</translation>
    </message>
    <message>
        <source>Let %1 replace it</source>
        <translation>%1 で置き換える</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more targets have changed some of this themselves. Press Enter on their number in the plan to choose.</source>
        <translation>
            <numerusform>ほか %Ln 個のターゲットもこの一部を独自に変更しています。選ぶには、プランの数の上で Enter キーを押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PlanModel</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>—</source>
        <translation>—</translation>
    </message>
    <message>
        <source>✓ always</source>
        <translation>✓ 常に</translation>
    </message>
    <message>
        <source>%1 ≠ (%2)</source>
        <translation>%1 ≠ (%2)</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Rollback package before</source>
        <translation>事前のロールバックパッケージ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>The policy wants at least these tests in %1: %2.</source>
        <translation>ポリシーは %1 で少なくとも次のテストを求めています: %2。</translation>
    </message>
    <message>
        <source>%1 (policy)</source>
        <translation>%1 (ポリシー)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>未決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 ⚠ replaced</source>
        <translation>%L1 ⚠ 置き換え</translation>
    </message>
    <message>
        <source>%L1 ⚠</source>
        <translation>%L1 ⚠</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotePage</name>
    <message>
        <source>All promotions</source>
        <translation>すべてのプロモーション</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <translation>◂ 戻る</translation>
    </message>
    <message>
        <source>Skip the check</source>
        <translation>検証をスキップ</translation>
    </message>
    <message>
        <source>Continue ▸</source>
        <translation>続行 ▸</translation>
    </message>
    <message>
        <source>Quick deploy</source>
        <translation>クイックリリース</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Type the name of %1 first: it is production.</source>
        <translation>先に %1 の名前を入力してください。本番環境です。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>No target is ready to be deployed to.</source>
        <translation>リリースの準備ができたターゲットはありません。</translation>
    </message>
    <message>
        <source>This one has begun already. Start a new one instead.</source>
        <translation>すでに開始されています。新しく開始してください。</translation>
    </message>
    <message>
        <source>Press Continue to make the plan.</source>
        <translation>[続行] を押すと、プランが作成されます。</translation>
    </message>
    <message>
        <source>The plan of a promotion that has ended is in its result.</source>
        <translation>終了したプロモーションのプランは、結果に含まれています。</translation>
    </message>
    <message>
        <source>Nothing was deployed yet.</source>
        <translation>まだ何もリリースされていません。</translation>
    </message>
    <message>
        <source>This one has begun already.</source>
        <translation>すでに開始されています。</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>%1 に %2 が開始</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <translation>まだ何も終了していません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Check in the org</source>
        <translation>組織で検証</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>検証を実行中です。</translation>
    </message>
    <message>
        <source>A check failed. Leave that target out, or mend what the org refuses and plan again.</source>
        <translation>検証に失敗しました。そのターゲットを除外するか、組織が拒否した箇所を修正してプランを作り直してください。</translation>
    </message>
    <message>
        <source>Quick deploy (until %1)</source>
        <translation>クイックリリース (%1 まで)</translation>
    </message>
    <message>
        <source>Retry failed only</source>
        <translation>失敗したものだけ再試行</translation>
    </message>
    <message>
        <source>Copy plan</source>
        <translation>プランをコピー</translation>
    </message>
    <message>
        <source>As text, to be pasted into a message or a ticket</source>
        <translation>メッセージやチケットに貼り付けられるテキスト</translation>
    </message>
    <message>
        <source>Export plan…</source>
        <translation>プランをエクスポート…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>ドラフトを保存</translation>
    </message>
    <message>
        <source>There is no draft yet: choose where to and what.</source>
        <translation>ドラフトはまだありません。送り先と内容を選択してください。</translation>
    </message>
    <message>
        <source>The draft is saved. It is under Promotions.</source>
        <translation>ドラフトは保存されています。「プロモーション」にあります。</translation>
    </message>
    <message>
        <source>The plan is on the clipboard, as text for a message or a ticket.</source>
        <translation>プランをテキストとしてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The report is on the clipboard, as text for a message or a ticket.</source>
        <translation>レポートをテキストとしてクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Keep as planned</source>
        <translation>計画どおりにする</translation>
    </message>
    <message>
        <source>As decided for %1</source>
        <translation>%1 での決定に合わせる</translation>
    </message>
    <message>
        <source>%1 (at work)</source>
        <translation>%1 (処理中)</translation>
    </message>
    <message>
        <source>Take over a shared plan</source>
        <translation>共有プランを引き継ぐ</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>引き継ぎました</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>プランファイルを開く</translation>
    </message>
    <message>
        <source>Open promotions</source>
        <translation>開いているプロモーション</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>後のタブ</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>As a page, a PDF or text, to be read</source>
        <translation>ページ、PDF、テキストとして (閲覧用)</translation>
    </message>
    <message>
        <source>Save as a plan file…</source>
        <translation>プランファイルとして保存…</translation>
    </message>
    <message>
        <source>Frozen and hashed: backflowctl and other machines run it as it is</source>
        <translation>固定されハッシュ付き: backflowctl や他のマシンがそのまま実行します</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>チームと共有</translation>
    </message>
    <message>
        <source>A colleague can go on with it, decisions included</source>
        <translation>同僚が決定内容も含めて続きを行えます</translation>
    </message>
    <message>
        <source>Next open promotion</source>
        <translation>次の開いているプロモーション</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>Previous open promotion</source>
        <translation>前の開いているプロモーション</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Tab</source>
        <translation>Ctrl+Shift+Tab</translation>
    </message>
    <message>
        <source>Plan files (*.backflow-plan)</source>
        <translation>プランファイル (*.backflow-plan)</translation>
    </message>
    <message>
        <source>Next: %1 (%2 due) ▸</source>
        <translation>次: %1 (反映待ち %2 件) ▸</translation>
    </message>
    <message>
        <source>It waits for its time. Cancel that to deploy now.</source>
        <translation>時刻を待っています。今リリースするには待機をキャンセルしてください。</translation>
    </message>
    <message>
        <source>A rollback goes back into the environment it was deployed to.</source>
        <translation>ロールバックはリリース先の環境に戻ります。</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Share a plan</source>
        <translation>プランを共有</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有しました</translation>
    </message>
    <message>
        <source>Colleagues find the plan under Promotions and can go on with it.</source>
        <translation>同僚はプロモーションの一覧でプランを見つけ、続きを行えます。</translation>
    </message>
    <message>
        <source>The plan waits on this machine: the workspace shares no Git repository with anybody.</source>
        <translation>プランはこのマシンで待機します。ワークスペースは Git リポジトリを誰とも共有していません。</translation>
    </message>
    <message>
        <source>The deployment to %1 was set for %2. Backflow was closed meanwhile, so nothing was sent.</source>
        <translation>%1 へのリリースは %2 に予約されていました。その間 Backflow が閉じていたため、何も送信されていません。</translation>
    </message>
    <message>
        <source>The deployment to %1 waited for it to be idle. Backflow was closed meanwhile, so nothing was sent.</source>
        <translation>%1 へのリリースは空きを待っていました。その間 Backflow が閉じていたため、何も送信されていません。</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>再び待つ</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1 was taken out. Its draft can be taken up again under Resolve.</source>
        <translation>%1 を外しました。ドラフトは「競合解決」で再開できます。</translation>
    </message>
    <message>
        <source>%1 · ≠ %2 left</source>
        <translation>%1 · ≠ 残り %2</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>ドラフト保存済み %1</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Decide what is open first.</source>
        <translation>先に未決定の項目を決定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>未決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 moved on: %Ln newer changes.</source>
        <translation>
            <numerusform>%1 が更新されました: 新しい変更 %Ln 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotionListModel</name>
    <message>
        <source>Rollback in %1</source>
        <translation>%1 のロールバック</translation>
    </message>
    <message>
        <source>Put back in %1</source>
        <translation>%1 の復元</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Back-promotion %1, %2, %3, by %4</source>
        <translation>バックプロモーション %1、%2、%3、実行者: %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Shared by %1</source>
        <translation>%1 が共有</translation>
    </message>
    <message>
        <source>Was to be deployed %1</source>
        <translation>%1 にリリース予定でした</translation>
    </message>
    <message>
        <source>Was to be deployed when idle</source>
        <translation>空き次第リリース予定でした</translation>
    </message>
    <message>
        <source>Draft, ready to be checked</source>
        <translation>ドラフト、検証可能</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Take over ▸</source>
        <translation>引き継ぐ ▸</translation>
    </message>
    <message>
        <source>Resolve ▸</source>
        <translation>解決 ▸</translation>
    </message>
    <message>
        <source>Open ▸</source>
        <translation>開く ▸</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>%1 が承認</translation>
    </message>
    <message numerus="yes">
        <source>Waits for you: %Ln decisions</source>
        <translation>
            <numerusform>あなたを待っています: 決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Superseded by a newer plan</source>
        <translation>新しいプランに置き換え済み</translation>
    </message>
    <message>
        <source>Changed since the approval was asked for</source>
        <translation>承認の依頼後に変更あり</translation>
    </message>
    <message>
        <source>Open the newer ▸</source>
        <translation>新しい方を開く ▸</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %Ln environments</source>
        <translation>
            <numerusform>%1 → %Ln 個の環境</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::PromotionsPage</name>
    <message>
        <source>Promotions</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>What was brought down, what is being prepared, and how each one ended.</source>
        <translation>反映した内容、準備中の内容、それぞれの結果を表示します。</translation>
    </message>
    <message>
        <source>Show only promotions with</source>
        <translation>次を含むプロモーションのみ表示</translation>
    </message>
    <message>
        <source>Find a promotion</source>
        <translation>プロモーションを検索</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More ways to begin</source>
        <translation>その他の始め方</translation>
    </message>
    <message>
        <source>Open a plan file…</source>
        <translation>プランファイルを開く…</translation>
    </message>
    <message>
        <source>New back-promotion</source>
        <translation>新規バックプロモーション</translation>
    </message>
    <message>
        <source>Back-promotions</source>
        <translation>バックプロモーション</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No promotions yet. Start one to bring down what an environment above already has.</source>
        <translation>プロモーションはまだありません。上位の環境にすでにあるものを下ろすには開始してください。</translation>
    </message>
    <message>
        <source>Start a back-promotion</source>
        <translation>バックプロモーションを開始</translation>
    </message>
    <message>
        <source>No promotion matches.</source>
        <translation>一致するプロモーションはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>予約はありません。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>未完了のものはありません。</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <translation>まだ何も終了していません。</translation>
    </message>
    <message>
        <source>Rules are shown as a whole.</source>
        <translation>ルールはすべて表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>No promotions yet. %1 has %Ln components to receive.</source>
        <translation>
            <numerusform>プロモーションはまだありません。%1 が受け取るコンポーネントは %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %L1</source>
        <translation>未完了 %L1</translation>
    </message>
    <message>
        <source>Scheduled %L1</source>
        <translation>予約 %L1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>ルール: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ResultModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>✕ refused</source>
        <translation>✕ 拒否</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ 適合</translation>
    </message>
    <message>
        <source>✓ verified</source>
        <translation>✓ 照合済み</translation>
    </message>
    <message>
        <source>? not known</source>
        <translation>? 不明</translation>
    </message>
    <message>
        <source>✕ not applied</source>
        <translation>✕ 未適用</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Apex test</source>
        <translation>Apex テスト</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation>✕ 失敗</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4. %5</source>
        <translation>%1、%2、%3、%4。%5</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The org&apos;s answer was lost, so it is not known.</source>
        <translation>組織の応答が失われたため、わかりません。</translation>
    </message>
    <message>
        <source>It has not come to that yet.</source>
        <translation>まだそこまで進んでいません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されていません。</translation>
    </message>
    <message>
        <source>The org took nothing of this deployment.</source>
        <translation>組織はこのリリースを何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>It reads back differently from the plan. Compare to see how.</source>
        <translation>読み戻した内容がプランと異なります。比較して確認してください。</translation>
    </message>
    <message>
        <source>The org says no more than that it failed.</source>
        <translation>組織は失敗したとだけ返しています。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ResultPane</name>
    <message>
        <source>Components of the chosen target</source>
        <translation>選択したターゲットのコンポーネント</translation>
    </message>
    <message>
        <source>Test coverage in the chosen target</source>
        <translation>選択したターゲットのテストカバー率</translation>
    </message>
    <message>
        <source>What is shown of the chosen target</source>
        <translation>選択したターゲットの表示内容</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバー率</translation>
    </message>
    <message>
        <source>Coverage %1 %</source>
        <translation>カバー率 %1 %</translation>
    </message>
    <message>
        <source>Earlier tabs</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Later tabs</source>
        <translation>後のタブ</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::ReviewStep</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Tests to run</source>
        <translation>実行するテスト</translation>
    </message>
    <message>
        <source>Components of the chosen line</source>
        <translation>選択した行のコンポーネント</translation>
    </message>
    <message>
        <source>Tests to run in every target</source>
        <translation>各ターゲットで実行するテスト</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a number to see its components.</source>
        <translation>数字を選択すると、コンポーネントが表示されます。</translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>プランを作成中です。</translation>
    </message>
    <message>
        <source>No target has a plan.</source>
        <translation>プランのあるターゲットがありません。</translation>
    </message>
    <message>
        <source>Look at what will be removed, then tick that you have seen it.</source>
        <translation>削除される内容を確認してから、確認済みにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Test classes</source>
        <translation>テストクラス</translation>
    </message>
    <message>
        <source>AccountTest, OrderTest</source>
        <translation>AccountTest, OrderTest</translation>
    </message>
    <message>
        <source>Names of Apex test classes, with commas between them</source>
        <translation>Apex テストクラス名 (カンマ区切り)</translation>
    </message>
    <message>
        <source>Name the test classes to run.</source>
        <translation>実行するテストクラスを入力してください。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 already holds all of this.</source>
        <translation>%1 にはすでにすべてあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>I have seen the %Ln removals</source>
        <translation>
            <numerusform>%Ln 件の削除内容を確認しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln targets already hold everything that is due.</source>
        <translation>
            <numerusform>%Ln 個のターゲットには、反映待ちのものがすでにすべてあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 targets already hold these %Ln changes.</source>
        <translation>
            <numerusform>%1 個のターゲットすべてに、この %Ln 件の変更がすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deployed components %1 will be taken back. Not these:</source>
        <translation>
            <numerusform>リリースした %Ln 件のうち %1 件を元に戻します。次は戻しません:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %L3. Tick removals under What to take them along.</source>
        <translation>%2 の%1: %L3。削除も反映するには、[内容] で選択してください。</translation>
    </message>
    <message>
        <source>%1 in %2: %L3</source>
        <translation>%2 の%1: %L3</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>他 %L1 件</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RollbackList</name>
    <message>
        <source>Show only components with</source>
        <translation>表示するコンポーネント</translation>
    </message>
    <message>
        <source>Find a component</source>
        <translation>コンポーネントを検索</translation>
    </message>
    <message>
        <source>Components of this promotion</source>
        <translation>このプロモーションのコンポーネント</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行内容</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln deployed components %L1 will be taken back. What cannot be taken back says why.</source>
        <translation>
            <numerusform>リリースした %Ln 件のうち %L1 件を元に戻します。戻せないものには理由を示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be taken back.</source>
        <translation>元に戻せるものはありません。</translation>
    </message>
    <message>
        <source>No component matches.</source>
        <translation>一致するコンポーネントはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::RunsStep</name>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Name of the production environment, typed</source>
        <translation>本番環境の名前を入力</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>解決…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>I looked in the org…</source>
        <translation>組織を確認しました…</translation>
    </message>
    <message>
        <source>Try again without what failed…</source>
        <translation>失敗したものを除いて再試行…</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>レポートをエクスポート…</translation>
    </message>
    <message>
        <source>What both sides changed differently needs a person. Every target is decided on its own.</source>
        <translation>双方が異なる内容に変更したものには、ユーザーの決定が必要です。決定はターゲットごとに行います。</translation>
    </message>
    <message>
        <source>A check runs everything in the org without changing it: components, references, tests.</source>
        <translation>検証では、組織を変更せずに、コンポーネント、参照、テストのすべてを確認します。</translation>
    </message>
    <message>
        <source>Each target gets its own rollback package first, and is read back when it has ended.</source>
        <translation>各ターゲットでは、先にロールバックパッケージを作成し、終了後に内容を読み戻します。</translation>
    </message>
    <message>
        <source>How each target ended. What is verified was read back from the org and is equal to the plan.</source>
        <translation>各ターゲットの結果です。照合済みのものは、組織から読み戻してプランとの一致を確認しています。</translation>
    </message>
    <message>
        <source>≠ %1: %2</source>
        <translation>≠ %1: %2</translation>
    </message>
    <message>
        <source>Choose a target.</source>
        <translation>ターゲットを選択してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the org&apos;s words: %1</source>
        <translation>組織のメッセージ: %1</translation>
    </message>
    <message>
        <source>%1 is production. Type its name:</source>
        <translation>%1 は本番です。名前を入力してください:</translation>
    </message>
    <message>
        <source>This target has no plan.</source>
        <translation>このターゲットにはプランがありません。</translation>
    </message>
    <message>
        <source>Nothing has to be decided here.</source>
        <translation>決定が必要なものはありません。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>The org was asked; it has the last word.</source>
        <translation>組織に要求しました。最終的な結果は組織によって決まります。</translation>
    </message>
    <message>
        <source>Nothing was changed, so there is nothing to take back.</source>
        <translation>何も変更されていないため、ロールバックするものはありません。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Components by environment</source>
        <translation>環境別のコンポーネント</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>As text, to be pasted into a message or a ticket</source>
        <translation>メッセージやチケットに貼り付けられるテキスト</translation>
    </message>
    <message>
        <source>History shows each component before and after, and who decided what</source>
        <translation>履歴で各コンポーネントの前後と決定者を確認できます</translation>
    </message>
    <message>
        <source>Special in %1: %2.</source>
        <translation>%1 のみ: %2 件。</translation>
    </message>
    <message>
        <source>Add %1 to this promotion</source>
        <translation>%1 をこのプロモーションに追加</translation>
    </message>
    <message>
        <source>Leave %1 out for now</source>
        <translation>%1 を今回は除外</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>%1 を再び含める</translation>
    </message>
    <message>
        <source>◂ Back to the result</source>
        <translation>◂ 結果に戻る</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Each component as it was before and as it was read back after</source>
        <translation>各コンポーネントの変更前と、後で読み戻した内容</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Nothing was read back, so there is nothing to compare.</source>
        <translation>読み戻されたものがないため、比較するものがありません。</translation>
    </message>
    <message>
        <source>Moved on: %1 (%2)</source>
        <translation>変更済み: %1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A deployment to %1 usually takes %2.</source>
        <translation>%1 へのリリースは通常 %2 かかります。</translation>
    </message>
    <message>
        <source>Tests: %1 of %2 passed.</source>
        <translation>テスト: %2 件中 %1 件成功。</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再度ログイン…</translation>
    </message>
    <message>
        <source>Ask for approval…</source>
        <translation>承認を依頼…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>Take my approval back</source>
        <translation>自分の承認を取り消す</translation>
    </message>
    <message>
        <source>Take this target out</source>
        <translation>このターゲットを外す</translation>
    </message>
    <message>
        <source>Open the newer plan</source>
        <translation>新しいプランを開く</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln missing components to this promotion</source>
        <translation>
            <numerusform>不足している %Ln 個のコンポーネントを追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components go to %1. Nothing has been sent yet.</source>
        <translation>
            <numerusform>コンポーネント %Ln 件を %1 にリリースします。まだ何も送信していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln classes or triggers stay below that.</source>
        <translation>
            <numerusform>%Ln 個のクラスまたはトリガーがこれを下回ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked once for all: %Ln decisions.</source>
        <translation>
            <numerusform>全ターゲット共通の質問: %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… 他 %L1 件</translation>
    </message>
    <message>
        <source>No target has a plan.</source>
        <translation>プランのあるターゲットがありません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::SettleDialog</name>
    <message>
        <source>It is there. Its id:</source>
        <translation>存在する。リリース ID:</translation>
    </message>
    <message>
        <source>It is not there: the org never got it</source>
        <translation>存在しない: 組織に届いていない</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>What happened in %1?</source>
        <translation>%1 での結果の確認</translation>
    </message>
    <message>
        <source>Id of the deployment</source>
        <translation>リリース ID</translation>
    </message>
    <message>
        <source>The answer of %1 was lost while the deployment was sent, so it may run there or not. Look in the org under Setup, Deployment Status, for one that began at that time. Nothing is sent a second time before you have said what is there.</source>
        <translation>リリースの送信中に %1 の応答が失われたため、実行されているかどうか不明です。組織の [設定] の [リリース状況] で、その時刻に開始されたリリースを探してください。確認の結果を入力するまで、再送信は行いません。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Say what you found first.</source>
        <translation>先に確認の結果を入力してください。</translation>
    </message>
    <message>
        <source>An id of a deployment begins with 0Af and has 15 or 18 letters and digits.</source>
        <translation>リリース ID は 0Af で始まる 15 桁または 18 桁の英数字です。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::StepRail</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>ステップ %1/%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::TargetRun</name>
    <message>
        <source>%1 is not in the pipeline any more. Add it again first.</source>
        <translation>%1 はすでにパイプラインにありません。先に追加し直してください。</translation>
    </message>
    <message>
        <source>Plan %1 → %2</source>
        <translation>プラン %1 → %2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>プラン作成済み</translation>
    </message>
    <message>
        <source>Check of %1 → %2</source>
        <translation>検証 %1 → %2</translation>
    </message>
    <message>
        <source>%1 was not checked yet.</source>
        <translation>%1 はまだ検証されていません。</translation>
    </message>
    <message>
        <source>Rollback plan for %1</source>
        <translation>%1 のロールバックプラン</translation>
    </message>
    <message>
        <source>Cancelling… the org has the last word</source>
        <translation>キャンセル中… 組織の応答待ち</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>プランを作成中…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Check passed</source>
        <translation>検証成功</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>検証失敗</translation>
    </message>
    <message>
        <source>Waits its turn (%1 in the queue)</source>
        <translation>順番待ち (%1 番目)</translation>
    </message>
    <message>
        <source>%1 already holds everything that is due.</source>
        <translation>%1 には、反映待ちのものがすでにすべてあります。</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>することはありません</translation>
    </message>
    <message>
        <source>✕ Not checked: %1</source>
        <translation>✕ 未検証: %1</translation>
    </message>
    <message>
        <source>✕ Not started: %1</source>
        <translation>✕ 未開始: %1</translation>
    </message>
    <message>
        <source>✕ Stopped: %1</source>
        <translation>✕ 停止: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was sent to %1; it is as it was, and the plan is kept.</source>
        <translation>%1 には何も送信されていません。以前のままで、プランは保持されています。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Check in the org</source>
        <translation>組織で検証</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Sign in to %1 again, then press “%2”.</source>
        <translation>%1 に再度ログインしてから「%2」を押してください。</translation>
    </message>
    <message>
        <source>When the connection is back, press “%1”.</source>
        <translation>接続が戻ったら「%1」を押してください。</translation>
    </message>
    <message>
        <source>When that is settled, press “%1”.</source>
        <translation>それが解決したら「%1」を押してください。</translation>
    </message>
    <message>
        <source>To try again, press “%1”.</source>
        <translation>再試行するには「%1」を押してください。</translation>
    </message>
    <message>
        <source>%1 replaces what %2 has changed itself.</source>
        <translation>%1 が %2 独自の変更を置き換えます。</translation>
    </message>
    <message>
        <source>The merge keeps what %1 has changed itself.</source>
        <translation>マージは %1 独自の変更を残します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>未決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped by compliance rules</source>
        <translation>コンプライアンスルールにより停止</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhatStep</name>
    <message>
        <source>Also remove what the source has removed</source>
        <translation>ソースで削除されたものも削除</translation>
    </message>
    <message>
        <source>Deletions are never taken along unasked.</source>
        <translation>削除は、指定しない限り反映されません。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What this is for, for the record</source>
        <translation>目的 (記録に残ります)</translation>
    </message>
    <message>
        <source>Story or ticket</source>
        <translation>ストーリーまたはチケット</translation>
    </message>
    <message>
        <source>US-88</source>
        <translation>US-88</translation>
    </message>
    <message>
        <source>Pick in Compare…</source>
        <translation>[比較] で選択…</translation>
    </message>
    <message>
        <source>Nothing is picked yet. Pick in Compare.</source>
        <translation>まだ何も選択されていません。[比較] で選択してください。</translation>
    </message>
    <message>
        <source>Components of this promotion</source>
        <translation>このプロモーションのコンポーネント</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Take along what these need and the target lacks</source>
        <translation>これらに必要で、ターゲットにないものも含める</translation>
    </message>
    <message>
        <source>Nothing of what was chosen is due there.</source>
        <translation>選択したものの中に、そこで反映待ちのものはありません。</translation>
    </message>
    <message>
        <source>Tick at least one component.</source>
        <translation>コンポーネントを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>What has changed since then is being looked up.</source>
        <translation>それ以降の変更を調べています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln components ticked</source>
        <translation>
            <numerusform>%Ln 件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removals</source>
        <translation>
            <numerusform>削除 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln touch work not yet promoted</source>
        <translation>
            <numerusform>%Ln 件は未昇格の作業に影響します</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at what these need, and choose what comes along.</source>
        <translation>これらに必要なものを確認し、一緒に含めるものを選択します。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhenBar</name>
    <message>
        <source>Deploy</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>When to deploy</source>
        <translation>リリースのタイミング</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>when the target is idle</source>
        <translation>ターゲットが空いたとき</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>時刻を指定</translation>
    </message>
    <message>
        <source>Backflow has to stay open until then. If it is closed, it asks at the next start and sends nothing by itself.</source>
        <translation>それまで Backflow を開いたままにしてください。閉じた場合は次回起動時に確認し、自動では何も送信しません。</translation>
    </message>
    <message>
        <source>Time of the deployment</source>
        <translation>リリースの時刻</translation>
    </message>
    <message>
        <source>Time zone of the deployment</source>
        <translation>リリースのタイムゾーン</translation>
    </message>
</context>
<context>
    <name>backflow::ui::promote::WhereStep</name>
    <message>
        <source>Source environment</source>
        <translation>ソース環境</translation>
    </message>
    <message>
        <source>Target environments</source>
        <translation>ターゲット環境</translation>
    </message>
    <message>
        <source>From</source>
        <translation>反映元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>反映先</translation>
    </message>
    <message>
        <source>No environment has another one below it. Connect them on the map first.</source>
        <translation>下位の環境を持つ環境がありません。先にマップで接続してください。</translation>
    </message>
    <message>
        <source>Tick at least one target.</source>
        <translation>ターゲットを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Stories with something due</source>
        <translation>反映待ちのあるストーリー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is connected with no other environment. Connect it on the map first.</source>
        <translation>他の環境とつながっていません。先にマップでつないでください。</translation>
    </message>
    <message>
        <source>%1 (lies above: an ordinary promotion)</source>
        <translation>%1 (上位: 通常のプロモーション)</translation>
    </message>
    <message>
        <source>This is an ordinary promotion, up the pipeline: the same plan, check, deployment and record.</source>
        <translation>パイプラインを上る通常のプロモーションです。プラン、検証、リリース、記録は同じです。</translation>
    </message>
    <message>
        <source>%1 cannot be the source: %2</source>
        <translation>%1 はソースにできません: %2</translation>
    </message>
    <message>
        <source>Everything that is due</source>
        <translation>反映待ちのすべて</translation>
    </message>
    <message>
        <source>Everything that is due (%1)</source>
        <translation>反映待ちのすべて (%1)</translation>
    </message>
    <message>
        <source>What has changed in the source since…</source>
        <translation>ソースで次の時点以降に変わったもの…</translation>
    </message>
    <message>
        <source>These stories</source>
        <translation>次のストーリー</translation>
    </message>
    <message>
        <source>I pick the components</source>
        <translation>コンポーネントを選ぶ</translation>
    </message>
    <message>
        <source>Tick where it is to go, and what is due is counted.</source>
        <translation>反映先にチェックを入れると、反映待ちの件数を数えます。</translation>
    </message>
    <message>
        <source>What is due is being counted…</source>
        <translation>反映待ちの件数を数えています…</translation>
    </message>
    <message>
        <source>Nothing is due there.</source>
        <translation>そこに反映待ちはありません。</translation>
    </message>
    <message>
        <source>What is due is not counted yet.</source>
        <translation>反映待ちの件数はまだ数えられていません。</translation>
    </message>
    <message>
        <source>There is only one reading of the source.</source>
        <translation>ソースの取得は 1 回だけです。</translation>
    </message>
    <message>
        <source>No story is known of which something is due: promotions into the source named none.</source>
        <translation>反映待ちのあるストーリーは見つかりません。ソースへのプロモーションにストーリーの指定がありません。</translation>
    </message>
    <message>
        <source>Choose since when.</source>
        <translation>いつからかを選んでください。</translation>
    </message>
    <message>
        <source>Tick at least one story.</source>
        <translation>ストーリーを 1 つ以上選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln components due</source>
        <translation>
            <numerusform>%1、反映待ち %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::ReadinessModel</name>
    <message>
        <source>Waived: %1</source>
        <translation>免除: %1</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1 (期限超過)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::ReadinessTab</name>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Ask for releases and dates</source>
        <translation>リリースと日付を問い合わせる</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>Export as report…</source>
        <translation>レポートとしてエクスポート…</translation>
    </message>
    <message>
        <source>Checks done</source>
        <translation>完了したチェック</translation>
    </message>
    <message>
        <source>Releases of the orgs</source>
        <translation>組織のリリース</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>アップグレード時期</translation>
    </message>
    <message>
        <source>Next upgrade</source>
        <translation>次のアップグレード</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Owner and date…</source>
        <translation>担当者と期限…</translation>
    </message>
    <message>
        <source>Done by hand…</source>
        <translation>手作業で完了…</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>免除…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>パイプラインへ移動</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No org of the pipeline was asked for its release yet. Once they were, the checks for the release that comes are here.</source>
        <translation>パイプラインの組織のリリースはまだ確認されていません。確認すると、次のリリースのチェックがここに表示されます。</translation>
    </message>
    <message>
        <source>%1 (API %2)</source>
        <translation>%1 (API %2)</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 checks done</source>
        <translation>チェック %2 件中 %1 件が完了</translation>
    </message>
    <message>
        <source>%1 · blocking: %2</source>
        <translation>%1 · 阻止: %2</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>まだ何も確認されていません。</translation>
    </message>
    <message>
        <source>Waived by %1 on %2: %3</source>
        <translation>%1 が %2 に免除: %3</translation>
    </message>
    <message>
        <source>Looked at on %1.</source>
        <translation>%1 に確認。</translation>
    </message>
    <message>
        <source>Take back the waiver</source>
        <translation>免除を取り消す</translation>
    </message>
    <message>
        <source>Back-promote…</source>
        <translation>バックプロモーション…</translation>
    </message>
    <message>
        <source>Run its tests</source>
        <translation>テストを実行</translation>
    </message>
    <message>
        <source>Read and keep as before</source>
        <translation>取得して「前」として保存</translation>
    </message>
    <message>
        <source>Read and keep as after</source>
        <translation>取得して「後」として保存</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>変更を表示…</translation>
    </message>
    <message>
        <source>Validate again</source>
        <translation>再検証</translation>
    </message>
    <message>
        <source>It is being asked.</source>
        <translation>問い合わせ中です。</translation>
    </message>
    <message>
        <source>Ask for releases and upgrade dates</source>
        <translation>リリースとアップグレード日を問い合わせる</translation>
    </message>
    <message>
        <source>Asked and kept</source>
        <translation>問い合わせて保存しました</translation>
    </message>
    <message>
        <source>Check the readiness for a release</source>
        <translation>リリース準備をチェック</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック済み</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>Who sees to “%1”, and until when?</source>
        <translation>「%1」の担当者と期限は?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>What was seen? It is the evidence that this is done: “%1”</source>
        <translation>何を確認しましたか? 完了の証拠になります: 「%1」</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認した内容</translation>
    </message>
    <message>
        <source>Why does this not matter for the release? The reason goes on record: “%1”</source>
        <translation>このリリースで不要な理由は? 理由は記録されます: 「%1」</translation>
    </message>
    <message>
        <source>Waive it</source>
        <translation>免除する</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason, goes into the record</source>
        <translation>理由 (記録に残ります)</translation>
    </message>
    <message>
        <source>Export the readiness as a report</source>
        <translation>リリース準備をレポートとしてエクスポート</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>閲覧・印刷用ページ (*.html)</translation>
    </message>
    <message>
        <source>Document for programs (*.json)</source>
        <translation>プログラム用ドキュメント (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
</context>
<context>
    <name>backflow::ui::release::UpgradeDialog</name>
    <message>
        <source>What the upgrade of %1 changed</source>
        <translation>%1 のアップグレードによる変更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Environment to bring the upgrade&apos;s changes to</source>
        <translation>アップグレードの変更を反映する環境</translation>
    </message>
    <message>
        <source>Plan what the upgrade changed…</source>
        <translation>アップグレードの変更をプラン…</translation>
    </message>
    <message>
        <source>Export as report…</source>
        <translation>レポートとしてエクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>まだ何も分かりません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>By the upgrade: %1 · by people: %2 · by promotions: %3 · not clear: %4</source>
        <translation>アップグレードによる: %1 · 人による: %2 · プロモーションによる: %3 · 不明: %4</translation>
    </message>
    <message>
        <source>By this report the upgrade changed nothing.</source>
        <translation>このレポートによれば、アップグレードは何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing is below %1.</source>
        <translation>%1 の下位には何もありません。</translation>
    </message>
    <message>
        <source>It is being planned.</source>
        <translation>プランを作成中です。</translation>
    </message>
    <message>
        <source>Plan what the upgrade of %1 changed for %2</source>
        <translation>%1 のアップグレードの変更を %2 向けにプラン</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>プラン作成済み</translation>
    </message>
    <message>
        <source>Export what the upgrade changed</source>
        <translation>アップグレードの変更をエクスポート</translation>
    </message>
    <message>
        <source>Page for reading and printing (*.html)</source>
        <translation>閲覧・印刷用ページ (*.html)</translation>
    </message>
    <message>
        <source>Document for programs (*.json)</source>
        <translation>プログラム用ドキュメント (*.json)</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未決定</translation>
    </message>
    <message>
        <source>Removed, as %1</source>
        <translation>%1 のとおり削除</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 を採用</translation>
    </message>
    <message>
        <source>Kept %1 (%2 removed it)</source>
        <translation>%1 を採用 (%2 は削除)</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>以前のまま</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>手動で編集</translation>
    </message>
    <message>
        <source>%1 and %2 both changed this since the last common version, and the values differ.</source>
        <translation>最後の共通バージョン以降、%1 と %2 の双方が変更し、値が異なります。</translation>
    </message>
    <message>
        <source>%1 and %2 both added this since the last common version, differently.</source>
        <translation>最後の共通バージョン以降、%1 と %2 の双方が異なる内容を追加しました。</translation>
    </message>
    <message>
        <source>%1 removed this; %2 changed it since the last common version.</source>
        <translation>最後の共通バージョン以降、%1 は削除し、%2 は変更しました。</translation>
    </message>
    <message>
        <source>%2 removed this; %1 changed it since the last common version.</source>
        <translation>最後の共通バージョン以降、%2 は削除し、%1 は変更しました。</translation>
    </message>
    <message>
        <source>%1 and %2 put the same entries in different orders, and order matters here.</source>
        <translation>%1 と %2 で同じエントリの順序が異なります。ここでは順序が意味を持ちます。</translation>
    </message>
    <message>
        <source>%1 and %2 both changed these lines since the last common version.</source>
        <translation>最後の共通バージョン以降、%1 と %2 の双方がこれらの行を変更しました。</translation>
    </message>
    <message>
        <source>This file can only be taken as a whole, and %1 and %2 differ.</source>
        <translation>このファイルは全体としてのみ採用でき、%1 と %2 で異なります。</translation>
    </message>
    <message>
        <source>%1 and %2 both moved this, to different folders.</source>
        <translation>%1 と %2 の双方が、別々のフォルダーに移動しました。</translation>
    </message>
    <message>
        <source>%1 and %2 differ and no common version is known, so it is asked and never guessed.</source>
        <translation>%1 と %2 が異なり、共通バージョンが不明なため、推測せずに確認します。</translation>
    </message>
    <message>
        <source>Before: no common version is known.</source>
        <translation>以前: 共通バージョンは不明です。</translation>
    </message>
    <message>
        <source>Before (last common version): not there.</source>
        <translation>以前 (最後の共通バージョン): なし。</translation>
    </message>
    <message>
        <source>Before (last common version): %1</source>
        <translation>以前 (最後の共通バージョン): %1</translation>
    </message>
    <message>
        <source>Not there: removed</source>
        <translation>なし: 削除済み</translation>
    </message>
    <message>
        <source>Line %1: text outside &lt;%2&gt;.</source>
        <translation>%1 行目: &lt;%2&gt; の外側にテキストがあります。</translation>
    </message>
    <message>
        <source>Line %1: &lt;%2&gt; cannot stand here, only &lt;%3&gt;.</source>
        <translation>%1 行目: &lt;%2&gt; はここに置けません。置けるのは &lt;%3&gt; のみです。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1 merged into %2</source>
        <translation>%1 を %2 にマージ</translation>
    </message>
    <message>
        <source>Your decisions cannot be kept in %1: %2. They last as long as this window.</source>
        <translation>決定を %1 に保存できません: %2。このウィンドウを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 は削除できません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>組み合わせ: %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Kept both, %1 first</source>
        <translation>両方を残しました (%1 が先)</translation>
    </message>
    <message>
        <source>Practice: nothing here is kept, and nothing goes to an org</source>
        <translation>練習: ここでは何も保存されず、組織にも送られません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 in %2: which one stays?</source>
        <translation>%2 の %1: どちらを残しますか?</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>こんにちは。</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>%1 さん、こんにちは。</translation>
    </message>
    <message>
        <source>I am bringing changes from %1 to %2, and this was changed on both sides:</source>
        <translation>%1 から %2 へ変更を反映しています。次の箇所が両側で変更されています:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Which one should %1 have?</source>
        <translation>%1 にはどちらを残すべきですか?</translation>
    </message>
    <message>
        <source>No story is known for this component.</source>
        <translation>このコンポーネントのストーリーは分かっていません。</translation>
    </message>
    <message>
        <source>Where %1 opens is not known yet. Say so in Settings, under Merging.</source>
        <translation>%1 を開く場所がまだ分かりません。設定の「マージ」で指定してください。</translation>
    </message>
    <message>
        <source>%1 does not exist in %2, and this promotion does not bring it along.</source>
        <translation>%1 は %2 になく、このプロモーションでも反映されません。</translation>
    </message>
    <message>
        <source>%1 belongs to a package that %2 does not have.</source>
        <translation>%1 は %2 にないパッケージのものです。</translation>
    </message>
    <message>
        <source>%1 exists in no environment of this promotion.</source>
        <translation>%1 はこのプロモーションのどの環境にもありません。</translation>
    </message>
    <message>
        <source>It would merge by itself; you want to decide it.</source>
        <translation>自動でマージされますが、あなたが決定することを選びました。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not closed.</source>
        <translation>&lt;%1&gt; が閉じられていません。</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing.</source>
        <translation>&lt;/%1&gt; に対応する開始タグがありません。</translation>
    </message>
    <message>
        <source>component %1 of %2</source>
        <translation>コンポーネント %1 / %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Order matters here.</source>
        <translation>%1。ここでは順序に意味があります。</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more lines, see the text below</source>
        <translation>
            <numerusform>… 他 %Ln 行 (下のテキストを参照)</numerusform>
        </translation>
    </message>
    <message>
        <source>(Promotion %1, decision %L2 of %L3)</source>
        <translation>(プロモーション %1、決定 %L2/%L3)</translation>
    </message>
    <message>
        <source>%1 and %2 both changed this file, and it is no text that could be merged.</source>
        <translation>%1 と %2 の両方がこのファイルを変更しました。マージできるテキストではありません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::AbandonDialog</name>
    <message>
        <source>Abandon this back-promotion</source>
        <translation>このバックプロモーションを中止</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>続行するには %1 と入力:</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type the name of the target first: %1.</source>
        <translation>先にターゲットの名前を入力してください: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are set aside. They can be taken up again for %1 days, from the list of what waits.</source>
        <translation>
            <numerusform>%Ln 件の決定を保留にします。%1 日間は待機中の一覧から再開できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::Asking</name>
    <message>
        <source>Nothing on this computer opens %1.</source>
        <translation>このコンピューターに %1 を開くものがありません。</translation>
    </message>
    <message>
        <source>No mail program opened, so the question was copied. Paste it where you like.</source>
        <translation>メールソフトが開かなかったため、質問をコピーしました。お好きな場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>The question was copied. Paste it where you like.</source>
        <translation>質問をコピーしました。お好きな場所に貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::AutomaticList</name>
    <message>
        <source>Only %1 changed it</source>
        <translation>%1 のみが変更</translation>
    </message>
    <message>
        <source>Only %1 changed it, so it stays</source>
        <translation>%1 のみが変更 (維持)</translation>
    </message>
    <message>
        <source>Both made the same change</source>
        <translation>双方が同じ変更</translation>
    </message>
    <message>
        <source>Only the order differs</source>
        <translation>順序のみ相違</translation>
    </message>
    <message>
        <source>Both changed different words of the same lines</source>
        <translation>双方が同じ行の別の語句を変更</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>ルールによる</translation>
    </message>
    <message>
        <source>Merged automatically</source>
        <translation>自動マージ済み</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>By a rule: %1</source>
        <translation>ルールによる: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeDialog</name>
    <message>
        <source>%1 as it was read first, %2</source>
        <translation>%1 を最初に読んだ時点、%2</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 (%2 時点)</translation>
    </message>
    <message>
        <source>Count it as before</source>
        <translation>これを以前の版とする</translation>
    </message>
    <message>
        <source>What counts as before</source>
        <translation>以前の版とするもの</translation>
    </message>
    <message>
        <source>What counts as before?</source>
        <translation>どれを以前の版としますか?</translation>
    </message>
    <message>
        <source>What one side alone changed since then merges by itself; what both changed is asked. Where the versions are the same as now, your decisions stay. Undo takes this back.</source>
        <translation>それ以降に片側だけが変えたものは自動でマージされ、両側が変えたものは確認されます。版が今と同じ箇所の決定は残ります。元に戻すで取り消せます。</translation>
    </message>
    <message>
        <source>Nothing: every difference is asked</source>
        <translation>なし: すべての相違を確認する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>That counts as before already.</source>
        <translation>すでにこれが以前の版です。</translation>
    </message>
    <message>
        <source>Merging to see how many stay to be decided …</source>
        <translation>残る決定の数を調べるためマージしています…</translation>
    </message>
    <message numerus="yes">
        <source>As it is now: %Ln decisions.</source>
        <translation>
            <numerusform>今のまま: 決定 %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions, instead of %1 now.</source>
        <translation>
            <numerusform>今の %1 件に対し、決定 %Ln 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::BeforeNotice</name>
    <message>
        <source>As before counts: %1.</source>
        <translation>以前の版: %1。</translation>
    </message>
    <message>
        <source>No shared history, so every difference is asked. Choose what counts as before:</source>
        <translation>共通の履歴がないため、すべての相違を確認します。以前の版とするものを選んでください:</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>別の時点…</translation>
    </message>
    <message numerus="yes">
        <source>No shared history of %Ln components, so every difference in them is asked. Choose what counts as before:</source>
        <translation>
            <numerusform>%Ln 件のコンポーネントに共通の履歴がないため、その相違をすべて確認します。以前の版とするものを選んでください:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::CombineBox</name>
    <message>
        <source>Combine property by property</source>
        <translation>プロパティごとに組み合わせる</translation>
    </message>
    <message>
        <source>before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, as %3</source>
        <translation>%1: %2 (%3 と同じ)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not offered: %2</source>
        <translation>「%1」は選択できません: %2</translation>
    </message>
    <message>
        <source>Combined: %1</source>
        <translation>組み合わせ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Choose a value in each of %Ln rows.</source>
        <translation>
            <numerusform>%Ln 行それぞれで値を選択してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ComponentBar</name>
    <message>
        <source>Component %1 of %2</source>
        <translation>コンポーネント %1 / %2</translation>
    </message>
    <message>
        <source>Of the components that ask for a decision</source>
        <translation>判断が必要なコンポーネントのうち</translation>
    </message>
    <message>
        <source>Previous component: %1</source>
        <translation>前のコンポーネント: %1</translation>
    </message>
    <message>
        <source>Next component: %1</source>
        <translation>次のコンポーネント: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionArea</name>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>F4 goes from the one to the other, at the same place.</source>
        <translation>F4 で同じ箇所のまま切り替わります。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionColumn</name>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Show only what is undecided</source>
        <translation>未決定のみを表示</translation>
    </message>
    <message>
        <source>What was merged without asking, and why (A)</source>
        <translation>確認なしでマージされた内容とその理由 (A)</translation>
    </message>
    <message>
        <source>What is wrong with the result as it is decided so far</source>
        <translation>これまでに決定した結果の問題</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Merged automatically (%1) ▸</source>
        <translation>自動マージ済み (%1) ▸</translation>
    </message>
    <message>
        <source>Same on both sides (%1)</source>
        <translation>双方で同じ (%1)</translation>
    </message>
    <message>
        <source>Decisions, %L1, %L2 undecided</source>
        <translation>決定、%L1 件、未決定 %L2 件</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 decided</source>
        <translation>
            <numerusform>%1 件中 %Ln 件を決定済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DecisionPanel</name>
    <message>
        <source>Text before</source>
        <translation>以前のテキスト</translation>
    </message>
    <message>
        <source>Shows the last common version beside the others. Press 4</source>
        <translation>最後の共通バージョンを並べて表示します (4 キー)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を採用</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>以前のまま</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>このエントリを削除</translation>
    </message>
    <message>
        <source>Press R</source>
        <translation>R キー</translation>
    </message>
    <message>
        <source>Edit by hand</source>
        <translation>手動で編集</translation>
    </message>
    <message>
        <source>Press E</source>
        <translation>E キー</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決定</translation>
    </message>
    <message>
        <source>Press D</source>
        <translation>D キー</translation>
    </message>
    <message>
        <source>Make undecided again</source>
        <translation>未決定に戻す</translation>
    </message>
    <message>
        <source>Press U</source>
        <translation>U キー</translation>
    </message>
    <message>
        <source>Merge by itself again</source>
        <translation>自動マージに戻す</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>その他:</translation>
    </message>
    <message>
        <source>Why asked: %1</source>
        <translation>確認の理由: %1</translation>
    </message>
    <message>
        <source>%1 (before)</source>
        <translation>%1 (以前)</translation>
    </message>
    <message>
        <source>Press B</source>
        <translation>B キー</translation>
    </message>
    <message>
        <source>Combine…</source>
        <translation>組み合わせ…</translation>
    </message>
    <message>
        <source>Choose each property by itself. Press 3</source>
        <translation>プロパティごとに選択。3 キー</translation>
    </message>
    <message>
        <source>Back to a choice</source>
        <translation>選択に戻る</translation>
    </message>
    <message>
        <source>Suggest the same next time %1 and %2 differ here</source>
        <translation>次に %1 と %2 がここで異なるときも同じ選択を提案</translation>
    </message>
    <message>
        <source>Ask somebody…</source>
        <translation>誰かに尋ねる…</translation>
    </message>
    <message>
        <source>Ask %1…</source>
        <translation>%1 に尋ねる…</translation>
    </message>
    <message>
        <source>Open story</source>
        <translation>ストーリーを開く</translation>
    </message>
    <message>
        <source>Open story %1</source>
        <translation>ストーリー %1 を開く</translation>
    </message>
    <message>
        <source>Both: %1, then %2</source>
        <translation>両方: %1、次に %2</translation>
    </message>
    <message>
        <source>%1&apos;s first, then %2&apos;s. Press 3</source>
        <translation>%1 のものが先、次に %2 のもの。3 キー</translation>
    </message>
    <message>
        <source>%1&apos;s first, then %2&apos;s</source>
        <translation>%1 のものが先、次に %2 のもの</translation>
    </message>
    <message>
        <source>Write a mail with the question</source>
        <translation>質問のメールを書く</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>質問をコピー</translation>
    </message>
    <message>
        <source>Why asked: %1 %2</source>
        <translation>確認する理由: %1 %2</translation>
    </message>
    <message>
        <source>✓ Decision %L1 of %L2: %3</source>
        <translation>✓ 決定 %L1/%L2: %3</translation>
    </message>
    <message>
        <source>≠ Decision %L1 of %L2: %3</source>
        <translation>≠ 決定 %L1/%L2: %3</translation>
    </message>
    <message>
        <source>≠ Conflict %L1 of %L2: %3</source>
        <translation>≠ 競合 %L1/%L2: %3</translation>
    </message>
    <message>
        <source>This file is no text, so there is nothing to edit by hand.</source>
        <translation>このファイルはテキストではないため、手動で編集できません。</translation>
    </message>
    <message>
        <source>Elements of a flow work together; Rules can take one side&apos;s whole version, or keep both as versions.</source>
        <translation>フローの要素は連携して動作します。「ルール」で片側の全体を採用するか、両方をバージョンとして残せます。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::DraftList</name>
    <message>
        <source>everything decided</source>
        <translation>すべて決定済み</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>競合解決</translation>
    </message>
    <message>
        <source>What two environments changed differently, and only a person can settle.</source>
        <translation>2 つの環境で異なる変更が行われ、ユーザーの決定が必要なものを表示します。</translation>
    </message>
    <message>
        <source>Back-promotions with decisions</source>
        <translation>決定のあるバックプロモーション</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 → %2: %3, started %4 by %5</source>
        <translation>%1 → %2: %3、%4 に %5 が開始</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>決定待ちはありません。</translation>
    </message>
    <message>
        <source>Start from a comparison</source>
        <translation>比較から開始</translation>
    </message>
    <message>
        <source>%1 → %2: abandoned %3 by %4. Open it to take it up again, until %5.</source>
        <translation>%1 → %2: %3 に %4 が中止。開くと再開できます (%5 まで)。</translation>
    </message>
    <message>
        <source>Practise on a sample conflict</source>
        <translation>サンプルの競合で練習する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>未決定 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::EntryForm</name>
    <message>
        <source>The entry as a form</source>
        <translation>フォーム形式のエントリ</translation>
    </message>
    <message>
        <source>One value on each line</source>
        <translation>1 行に 1 つの値</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::FinishPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>すべて決定されました</translation>
    </message>
    <message>
        <source>What was decided, merged, checked and given up</source>
        <translation>決定、マージ、チェック、放棄した内容</translation>
    </message>
    <message>
        <source>Back to decisions</source>
        <translation>決定に戻る</translation>
    </message>
    <message>
        <source>Checks: running</source>
        <translation>チェック: 実行中</translation>
    </message>
    <message>
        <source>Merged automatically (%1)</source>
        <translation>自動マージ (%1)</translation>
    </message>
    <message>
        <source>%1 loses no value of its own</source>
        <translation>%1 が失う独自の値はありません</translation>
    </message>
    <message>
        <source>Checks: 0 problems</source>
        <translation>チェック: 問題 0 件</translation>
    </message>
    <message>
        <source>See what was merged</source>
        <translation>マージされたものを見る</translation>
    </message>
    <message>
        <source>%1; references are being looked up</source>
        <translation>%1; 参照を確認しています</translation>
    </message>
    <message>
        <source>⚠ References were not looked up: %1</source>
        <translation>⚠ 参照は確認できませんでした: %1</translation>
    </message>
    <message>
        <source>Only %1 changed it</source>
        <translation>%1 のみが変更</translation>
    </message>
    <message>
        <source>Both made the same change</source>
        <translation>双方が同じ変更</translation>
    </message>
    <message>
        <source>Only the order differs</source>
        <translation>順序のみ相違</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>ルールによる</translation>
    </message>
    <message>
        <source>Both changed different words of the same lines</source>
        <translation>双方が同じ行の別の語句を変更</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to decide: all %Ln changes fit together.</source>
        <translation>
            <numerusform>決定の必要はありません。%Ln 件の変更に競合はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %1 will lose: %Ln values</source>
        <translation>
            <numerusform>%1 が失う値: %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %Ln problems</source>
        <translation>
            <numerusform>チェック: 問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions (%L1)</source>
        <translation>決定 (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::HandEditor</name>
    <message>
        <source>Use this text</source>
        <translation>このテキストを使用</translation>
    </message>
    <message>
        <source>Result, editable</source>
        <translation>結果、編集可能</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Esc. What you typed stays here.</source>
        <translation>Esc。入力した内容は保持されます。</translation>
    </message>
    <message>
        <source>0 problems</source>
        <translation>問題 0 件</translation>
    </message>
    <message>
        <source>As a form</source>
        <translation>フォームで</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキストで</translation>
    </message>
    <message>
        <source>Only an entry made of single values fits into a form.</source>
        <translation>単一の値だけからなるエントリのみフォームで編集できます。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>What you typed before is here again. This takes it away.</source>
        <translation>前に入力した内容が戻っています。これで取り除きます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems: %1</source>
        <translation>
            <numerusform>問題 %Ln 件: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::HistoryPanel</name>
    <message>
        <source>Steps that can be taken back or done again</source>
        <translation>元に戻す、またはやり直せる手順</translation>
    </message>
    <message>
        <source>As it was at the beginning</source>
        <translation>開始時の状態</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2、%3)</translation>
    </message>
    <message>
        <source>Undone: %1 (%2, %3)</source>
        <translation>元に戻した手順: %1 (%2、%3)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MergePanes</name>
    <message>
        <source>● %1 (source)</source>
        <translation>● %1 (ソース)</translation>
    </message>
    <message>
        <source>✎ Result: will be deployed to %1</source>
        <translation>✎ 結果: %1 にリリース</translation>
    </message>
    <message>
        <source>◆ %1 (target)</source>
        <translation>◆ %1 (ターゲット)</translation>
    </message>
    <message>
        <source>▢ Before (last common version)</source>
        <translation>▢ 以前 (最後の共通バージョン)</translation>
    </message>
    <message>
        <source>Last common version, read only</source>
        <translation>最後の共通バージョン、読み取り専用</translation>
    </message>
    <message>
        <source>%1, source, read only</source>
        <translation>%1、ソース、読み取り専用</translation>
    </message>
    <message>
        <source>%1, target, read only</source>
        <translation>%1、ターゲット、読み取り専用</translation>
    </message>
    <message>
        <source>✎ Result: will be written to %1</source>
        <translation>✎ 結果: %1 に書き込まれます</translation>
    </message>
    <message>
        <source>Result for %1, editable</source>
        <translation>%1 の結果、編集可能</translation>
    </message>
    <message>
        <source>Back to the decisions</source>
        <translation>決定に戻る</translation>
    </message>
    <message>
        <source>What was written by hand goes; Undo brings it back.</source>
        <translation>手動で書いた内容は消えます。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Undecided, line %1 of the result</source>
        <translation>未決定、結果の %1 行目</translation>
    </message>
    <message>
        <source>Decided, line %1 of the result</source>
        <translation>決定済み、結果の %1 行目</translation>
    </message>
    <message>
        <source>[undecided: %1]</source>
        <translation>[未決定: %1]</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MergeWindow</name>
    <message>
        <source>Resolve: %1</source>
        <translation>競合解決: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::MovedNotice</name>
    <message>
        <source>%1 has been read again since %2.</source>
        <translation>%1 は %2 以降に読み直されました。</translation>
    </message>
    <message>
        <source>What has the same values stays decided.</source>
        <translation>値が同じものの決定は残ります。</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln components of this promotion since %2.</source>
        <translation>
            <numerusform>%1 では %2 以降、このプロモーションのコンポーネントが %Ln 件変わりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ProblemPanel</name>
    <message>
        <source>Back to decisions</source>
        <translation>決定に戻る</translation>
    </message>
    <message>
        <source>The result as decided so far: no problems</source>
        <translation>これまでに決定した結果: 問題なし</translation>
    </message>
    <message numerus="yes">
        <source>Checks (%Ln problems) ▸</source>
        <translation>
            <numerusform>チェック (問題 %Ln 件) ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result as decided so far: %Ln problems</source>
        <translation>
            <numerusform>これまでに決定した結果: 問題 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolvePage</name>
    <message>
        <source>Your last step is being saved. Try again in a moment.</source>
        <translation>最後のステップを保存中です。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>Merging what is there now</source>
        <translation>現在の内容をマージ中</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Next undecided</source>
        <translation>次の未決定</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Previous undecided</source>
        <translation>前の未決定</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Keep the source</source>
        <translation>ソースを採用</translation>
    </message>
    <message>
        <source>Ctrl+Alt+1</source>
        <translation>Ctrl+Alt+1</translation>
    </message>
    <message>
        <source>Keep the target</source>
        <translation>ターゲットを採用</translation>
    </message>
    <message>
        <source>Ctrl+Alt+2</source>
        <translation>Ctrl+Alt+2</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Reading both sides and the last common version</source>
        <translation>双方と最後の共通バージョンを読み取り中</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>競合解決: %1</translation>
    </message>
    <message>
        <source>Back-promotion %1 → %2</source>
        <translation>バックプロモーション %1 → %2</translation>
    </message>
    <message>
        <source>started %1 by %2</source>
        <translation>%1 に %2 が開始</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 に書き込む</translation>
    </message>
    <message>
        <source>Steps: undo, redo</source>
        <translation>手順: 元に戻す、やり直す</translation>
    </message>
    <message>
        <source>What %1 changed since the last common version</source>
        <translation>最後の共通バージョン以降に %1 が変更した内容</translation>
    </message>
    <message>
        <source>What %1 changed since before</source>
        <translation>%1 が変更前から変えた内容</translation>
    </message>
    <message>
        <source>Shift+1</source>
        <translation>Shift+1</translation>
    </message>
    <message>
        <source>Shift+2</source>
        <translation>Shift+2</translation>
    </message>
    <message>
        <source>Find in all texts</source>
        <translation>すべてのテキストを検索</translation>
    </message>
    <message>
        <source>Abandon this back-promotion…</source>
        <translation>このバックプロモーションを中止…</translation>
    </message>
    <message>
        <source>Next component</source>
        <translation>次のコンポーネント</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Down</source>
        <translation>Ctrl+Alt+Down</translation>
    </message>
    <message>
        <source>Previous component</source>
        <translation>前のコンポーネント</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Up</source>
        <translation>Ctrl+Alt+Up</translation>
    </message>
    <message>
        <source>What the source changed</source>
        <translation>ソースが変更した内容</translation>
    </message>
    <message>
        <source>What the target changed</source>
        <translation>ターゲットが変更した内容</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Decision instead of the text alone</source>
        <translation>テキストだけでなく決定を表示</translation>
    </message>
    <message>
        <source>The text alone</source>
        <translation>テキストのみ</translation>
    </message>
    <message>
        <source>What counts as before…</source>
        <translation>以前の版とするもの…</translation>
    </message>
    <message>
        <source>1 source   2 target   3 both   4 text before   B as before   R remove   E edit   D later   U undecided   Alt+↓ next   Alt+↑ previous   Ctrl+Z undo   A automatic   L rules   H steps   F4 text</source>
        <translation>1 ソース   2 ターゲット   3 両方   4 以前のテキスト   B 以前のまま   R 削除   E 編集   D 後で   U 未決定   Alt+↓ 次   Alt+↑ 前   Ctrl+Z 元に戻す   A 自動   L ルール   H 手順   F4 テキスト</translation>
    </message>
    <message>
        <source>You can leave at any time and go on from Resolve.</source>
        <translation>いつでも離れて、「競合解決」から続けられます。</translation>
    </message>
    <message>
        <source>Decision or text</source>
        <translation>決定またはテキスト</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Saved. Continue any time from Resolve.</source>
        <translation>保存しました。いつでも「競合解決」から続けられます。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practice done. Nothing was kept or deployed.</source>
        <translation>練習が終わりました。何も保存・リリースされていません。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Take the source&apos;s version</source>
        <translation>ソースのバージョンを採用</translation>
    </message>
    <message>
        <source>Take the target&apos;s version</source>
        <translation>ターゲットのバージョンを採用</translation>
    </message>
    <message>
        <source>Both, or combine</source>
        <translation>両方、または組み合わせ</translation>
    </message>
    <message>
        <source>Show the text before</source>
        <translation>以前のテキストを表示</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>以前の状態に戻す</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Edit by hand</source>
        <translation>手動で編集</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決定</translation>
    </message>
    <message>
        <source>Make it undecided</source>
        <translation>未決定に戻す</translation>
    </message>
    <message>
        <source>What was merged without asking</source>
        <translation>確認なしにマージされたもの</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>No draft is open to be decided.</source>
        <translation>決定するドラフトが開かれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes fitted and were merged without asking. They are listed with their reasons, and you can be asked instead.</source>
        <translation>
            <numerusform>%Ln 件の変更は矛盾がないため確認なしでマージされました。理由とともに一覧にあり、確認に切り替えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>what counts as before</source>
        <translation>以前の状態とみなすもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions are open again, because their values changed: %1. Everything else is kept.</source>
        <translation>
            <numerusform>値が変わったため、決定 %Ln 件が未決定に戻りました: %1。ほかはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %L2 more</source>
        <translation>%1 ほか %L2 件</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolveSession</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Open again: %1 has changed this since it was decided (%2).</source>
        <translation>未決定に戻りました: 決定 (%2) の後に %1 が変更されました。</translation>
    </message>
    <message>
        <source>Remembered decisions: %L1</source>
        <translation>記憶された決定: %L1</translation>
    </message>
    <message>
        <source>%1: the whole version of %2</source>
        <translation>%1: %2 のバージョン全体</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResolveTop</name>
    <message>
        <source>Resolve</source>
        <translation>競合解決</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>完了…</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Finish. Unavailable: %1</source>
        <translation>完了。使用不可: %1</translation>
    </message>
    <message>
        <source>Nothing to undo yet.</source>
        <translation>元に戻せる操作はまだありません。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>やり直せる操作はありません。</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>すべて決定済みです。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>what counts as before</source>
        <translation>以前の版とするもの</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions left</source>
        <translation>
            <numerusform>未決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 decided</source>
        <translation>
            <numerusform>%1 件中 %Ln 件を決定済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged automatically: show</source>
        <translation>
            <numerusform>自動マージ %Ln 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::ResultEditor</name>
    <message>
        <source>%1 Line %2: %3</source>
        <translation>%1 %2 行目: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>このテキストを使用</translation>
    </message>
    <message>
        <source>Result, editable</source>
        <translation>結果、編集可能</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>テキストの問題</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The text is being checked.</source>
        <translation>テキストをチェックしています。</translation>
    </message>
    <message>
        <source>0 problems</source>
        <translation>問題 0 件</translation>
    </message>
    <message>
        <source>Esc. The result is again what was decided; what you typed stays here.</source>
        <translation>Esc。結果は決定どおりに戻り、入力した内容はここに残ります。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>What you typed before is here again. This takes it away.</source>
        <translation>前に入力した内容が戻っています。これで取り除きます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RightPages</name>
    <message>
        <source>Ask me instead</source>
        <translation>確認に切り替え</translation>
    </message>
    <message>
        <source>Merged automatically, with the reason</source>
        <translation>自動マージ済み (理由付き)</translation>
    </message>
    <message>
        <source>What was done, and undone</source>
        <translation>実行した手順と元に戻した手順</translation>
    </message>
    <message>
        <source>Choose a merge in the list that can be decided otherwise.</source>
        <translation>確認に切り替えられるマージを一覧で選択してください。</translation>
    </message>
    <message>
        <source>Back to decisions</source>
        <translation>決定に戻る</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RuleDialog</name>
    <message>
        <source>Settle by a rule</source>
        <translation>ルールで決定</translation>
    </message>
    <message>
        <source>Decisions that the rule settles</source>
        <translation>ルールで決定される項目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also where it removes something (%1)</source>
        <translation>削除となる場合にも適用 (%1)</translation>
    </message>
    <message>
        <source>One Undo takes all of it back. What is decided already stays as it is.</source>
        <translation>[元に戻す] 1 回ですべて取り消せます。すでに決定済みのものは変わりません。</translation>
    </message>
    <message>
        <source>No open decision fits this rule.</source>
        <translation>このルールに該当する未決定の項目はありません。</translation>
    </message>
    <message numerus="yes">
        <source>It settles %Ln decisions:</source>
        <translation>
            <numerusform>%Ln 件を決定します:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %Ln decisions</source>
        <translation>
            <numerusform>%Ln 件を決定</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %L1 more</source>
        <translation>… 他 %L1 件</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::RulesMenu</name>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Keep %1 for all undecided</source>
        <translation>未決定すべてに %1 を採用</translation>
    </message>
    <message>
        <source>Keep %1 for all undecided of %2</source>
        <translation>%2 の未決定すべてに %1 を採用</translation>
    </message>
    <message>
        <source>Keep %1 where only blanks and line ends differ</source>
        <translation>空白と改行だけが違う箇所は %1 を残す</translation>
    </message>
    <message>
        <source>By who changed the component last</source>
        <translation>最後にコンポーネントを変更した人別</translation>
    </message>
    <message>
        <source>Keep %1 for components that %2 changed last</source>
        <translation>%2 が最後に変更したコンポーネントは %1 を残す</translation>
    </message>
    <message>
        <source>Nothing that is open here was decided before with the same three values.</source>
        <translation>ここで未決定の項目に、同じ 3 つの値で以前に決定されたものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Settled %Ln decisions by a rule. One Undo takes them all back.</source>
        <translation>
            <numerusform>ルールにより %Ln 件を決定しました。[元に戻す] 1 回ですべて取り消せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln as before in other promotions</source>
        <translation>
            <numerusform>別のプロモーションと同様に %Ln 件を決定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %Ln as before. One Undo takes them all back.</source>
        <translation>
            <numerusform>以前と同様に %Ln 件を決定しました。[元に戻す] 1 回ですべて取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep %1 for every “%2” of a %3</source>
        <translation>%3 の「%2」すべてで %1 を採用</translation>
    </message>
    <message>
        <source>Take the whole version of %1 of %2</source>
        <translation>%2 について %1 のバージョン全体を採用</translation>
    </message>
    <message>
        <source>Taken as a whole. Undo brings the decisions back.</source>
        <translation>全体を採用しました。「元に戻す」で決定が戻ります。</translation>
    </message>
    <message>
        <source>Keep both versions of %2: the whole of %1&apos;s as the new one</source>
        <translation>%2 の両方のバージョンを残す: %1 の全体を新しいバージョンにする</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::SideCard</name>
    <message>
        <source>press 1</source>
        <translation>1 キー</translation>
    </message>
    <message>
        <source>press 2</source>
        <translation>2 キー</translation>
    </message>
    <message>
        <source>Remove it, as %1</source>
        <translation>%1 のとおり削除</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 を採用</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1  (changed)</source>
        <translation>%1  (変更)</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Press 1</source>
        <translation>1 キー</translation>
    </message>
    <message>
        <source>Press 2</source>
        <translation>2 キー</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::SideChanges</name>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>≠ %1: %2</source>
        <translation>≠ %1: %2</translation>
    </message>
    <message>
        <source>+ %1: added</source>
        <translation>+ %1: 追加</translation>
    </message>
    <message>
        <source>− %1: removed</source>
        <translation>− %1: 削除</translation>
    </message>
    <message>
        <source>± %1: changed</source>
        <translation>± %1: 変更</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::TextPane</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>テキストを編集</translation>
    </message>
    <message>
        <source>No text is selected.</source>
        <translation>テキストが選択されていません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::TurnNotice</name>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is deciding this promotion.</source>
        <translation>%1 がこのプロモーションを決定しています。</translation>
    </message>
    <message>
        <source>You are watching. Take the turn to decide.</source>
        <translation>閲覧中です。決定するには引き継いでください。</translation>
    </message>
    <message>
        <source>Nobody is deciding this promotion any more.</source>
        <translation>このプロモーションを決定している人はもういません。</translation>
    </message>
    <message>
        <source>You are watching %1. What is decided there is shown here as it happens.</source>
        <translation>%1 の作業を見ています。決定はその都度ここに表示されます。</translation>
    </message>
    <message>
        <source>%1 took this promotion over at %2. What you decided is kept.</source>
        <translation>%1 が %2 にこのプロモーションを引き継ぎました。あなたの決定は残っています。</translation>
    </message>
    <message>
        <source>%1 is deciding this promotion since %2.</source>
        <translation>%1 が %2 からこのプロモーションを決定しています。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Decide here</source>
        <translation>ここで決定する</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
</context>
<context>
    <name>backflow::ui::resolve::WholeDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take a whole version</source>
        <translation>バージョン全体を採用</translation>
    </message>
    <message>
        <source>%1 has nothing in it that would be lost.</source>
        <translation>%1 には失われるものはありません。</translation>
    </message>
    <message>
        <source>Lost with it is what %1 has of its own:</source>
        <translation>これにより %1 独自の次の内容が失われます:</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>One Undo brings all decisions back.</source>
        <translation>「元に戻す」1 回ですべての決定が戻ります。</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Not in the new version is what %1 has of its own:</source>
        <translation>新しいバージョンに含まれない、%1 独自の内容:</translation>
    </message>
    <message>
        <source>Both are kept: the version that is there now stays in %1 as an older one and can be activated again.</source>
        <translation>両方とも残ります: 現在のバージョンは %1 に以前のバージョンとして残り、再び有効化できます。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox</name>
    <message>
        <source>for a refresh</source>
        <translation>更新に賛成</translation>
    </message>
    <message>
        <source>against a refresh</source>
        <translation>更新に反対</translation>
    </message>
    <message>
        <source>for neither</source>
        <translation>どちらでもない</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>A refresh copies the whole org anew: right for a replica that is far away. A back-promotion takes down what is due, piece by piece: right for what is frequent and can be chosen. Use both.</source>
        <translation>更新は組織全体をコピーし直します。大きく離れた複製に適しています。バックプロモーションは適用待ちのものを個別に取り込みます。頻繁で選択できるものに適しています。両方を使い分けてください。</translation>
    </message>
    <message>
        <source>A refresh is advised when the components that are due or drifted reach %1 and those with changes of its own do not exceed %2; or when its data is needed and older than its kind may be.</source>
        <translation>適用待ちまたはドリフトしたコンポーネントが %1 件に達し、独自の変更があるものが %2 件を超えないとき、またはデータが必要で種類ごとの許容を超えて古いときに更新を勧めます。</translation>
    </message>
    <message>
        <source>Production allows a refresh only so often; until then it is advised to wait. Else what is due is back-promoted. Every number here can be changed under Thresholds.</source>
        <translation>更新には間隔が必要です。それまでは待つことを勧めます。それ以外は適用待ちのものをバックプロモーションします。すべての数値は [しきい値] で変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>loses the changes in %Ln component(s)</source>
        <translation>
            <numerusform>%Ln 件のコンポーネントの変更が失われる</numerusform>
        </translation>
    </message>
    <message>
        <source>loses nothing that is not above</source>
        <translation>上位にないものは失われない</translation>
    </message>
    <message>
        <source>earliest refresh: today</source>
        <translation>最短の更新: 今日</translation>
    </message>
    <message>
        <source>earliest refresh: %1</source>
        <translation>最短の更新: %1</translation>
    </message>
    <message>
        <source>users to add again: %1</source>
        <translation>追加し直すユーザー: %1</translation>
    </message>
    <message>
        <source>logins, schedules, e-mail deliverability and masking have to be set again (checklist)</source>
        <translation>ログイン、スケジュール、メール送信、マスキングの再設定が必要 (チェックリスト)</translation>
    </message>
    <message>
        <source>If you refresh: %1.</source>
        <translation>更新すると: %1。</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>このワークスペースではログインできません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ChecklistDialog</name>
    <message>
        <source>After the refresh of %1</source>
        <translation>%1 の更新後</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ChecklistView</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>ここでは不要</translation>
    </message>
    <message>
        <source>Done after the refresh</source>
        <translation>更新後の完了状況</translation>
    </message>
    <message>
        <source>To do after the refresh of %1</source>
        <translation>%1 の更新後に行うこと</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>行うこと</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Something of your own to do</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>Something of your own, for every refresh</source>
        <translation>更新のたびに行う独自の項目</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Needed after all</source>
        <translation>やはり必要</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>先に行を選択してください。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>完了しています。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::RefreshWizard</name>
    <message>
        <source>made here</source>
        <translation>ここで作成</translation>
    </message>
    <message>
        <source>removed here</source>
        <translation>ここで削除</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>ここで変更</translation>
    </message>
    <message>
        <source>Asking production how %1 stands…</source>
        <translation>%1 の状態を本番に問い合わせ中…</translation>
    </message>
    <message>
        <source>A refresh replaces everything in %1 by a fresh copy of its source: metadata, records, users and settings. What only %1 has is lost unless it is saved first; Backflow offers it back afterwards.</source>
        <translation>更新すると、%1 の内容 (メタデータ、レコード、ユーザー、設定) はすべて元の組織の新しいコピーに置き換わります。%1 だけにあるものは先に保存しないと失われます。保存したものは後で Backflow が提示します。</translation>
    </message>
    <message>
        <source>Work that only %1 has</source>
        <translation>%1 だけにある作業</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read the org and save its changes</source>
        <translation>組織を取得して変更を保存</translation>
    </message>
    <message>
        <source>Refresh without saving: its changes may be lost</source>
        <translation>保存せずに更新する (変更は失われてもよい)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Goes on record with your name</source>
        <translation>あなたの名前とともに記録されます</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Start the refresh</source>
        <translation>更新を開始</translation>
    </message>
    <message>
        <source>Production copies the org. That takes from minutes to days, by its size; this window may be closed, Activity goes on watching, and the advisor tells when it is over.</source>
        <translation>本番が組織をコピーしています。サイズにより数分から数日かかります。このウィンドウは閉じてもかまいません。アクティビティが監視を続け、終わるとアドバイザーが知らせます。</translation>
    </message>
    <message>
        <source>Progress of the refresh</source>
        <translation>更新の進行状況</translation>
    </message>
    <message>
        <source>Activate the copy</source>
        <translation>コピーを有効化</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Connecting signs in to the new org, reads it, begins its record anew and sets right what it has in common with the other environments. Its history is kept.</source>
        <translation>接続すると、新しい組織にログインして取得し、記録を新たに始め、他の環境との共通バージョンを正します。履歴は保持されます。</translation>
    </message>
    <message>
        <source>Through production (recommended): nothing to type</source>
        <translation>本番を経由 (推奨): 入力不要</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>別の方法で</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Put the saved work back…</source>
        <translation>保存した作業を戻す…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of its own were saved %1.</source>
        <translation>
            <numerusform>独自のコンポーネント %Ln 件を保存済み: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved of it yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Save its changes first, or say that they may be lost.</source>
        <translation>先に変更を保存するか、失われてもよいことを指定してください。</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>先に理由を入力してください。</translation>
    </message>
    <message>
        <source>Type the name %1 first.</source>
        <translation>先に名前 %1 を入力してください。</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>%1 の更新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>保存して開始</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>実行後</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>手順 %1: %2</translation>
    </message>
    <message>
        <source>%1 was org %2. Its sandbox was refreshed from %3 and is org %4 now.</source>
        <translation>%1 は組織 %2 でした。Sandbox は %3 から更新され、現在は組織 %4 です。</translation>
    </message>
    <message>
        <source>its source</source>
        <translation>元の組織</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>保存中です。</translation>
    </message>
    <message>
        <source>Save the changes of %1</source>
        <translation>%1 の変更を保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Production is being asked.</source>
        <translation>本番に要求しています。</translation>
    </message>
    <message>
        <source>Have %1 refreshed</source>
        <translation>%1 の更新を要求</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The copying is over</source>
        <translation>コピーが終わりました</translation>
    </message>
    <message>
        <source>Activate the copy of %1</source>
        <translation>%1 のコピーを有効化</translation>
    </message>
    <message>
        <source>Give the copy of %1 up</source>
        <translation>%1 のコピーを破棄</translation>
    </message>
    <message>
        <source>%1 has not shown the copy yet.</source>
        <translation>%1 にコピーがまだ表示されていません。</translation>
    </message>
    <message>
        <source>The copy is ready. Activating puts it in the place of %1.</source>
        <translation>コピーの準備ができました。有効化すると %1 と置き換わります。</translation>
    </message>
    <message>
        <source>%1 says that the copying ended: %2. The sandbox is as it was.</source>
        <translation>%1 によるとコピーは終了しました: %2。Sandbox は以前のままです。</translation>
    </message>
    <message>
        <source>It is being connected.</source>
        <translation>接続中です。</translation>
    </message>
    <message>
        <source>Connect %1 to its new org</source>
        <translation>%1 を新しい組織に接続</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>%1 is connected to org %2 as %3.</source>
        <translation>%1 は組織 %2 に %3 として接続されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) read.</source>
        <translation>
            <numerusform>%Ln 件のコンポーネントを取得しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Common versions set right; of %Ln component(s) none is known, and what differs there is asked.</source>
        <translation>
            <numerusform>共通バージョンを正しました。%Ln 件は不明なため、異なる箇所を確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Common versions set right: a back-promotion asks about real conflicts only.</source>
        <translation>共通バージョンを正しました。バックプロモーションは本当の競合だけを確認します。</translation>
    </message>
    <message>
        <source>It is on this computer alone for now: %1</source>
        <translation>今のところこのコンピューターだけにあります: %1</translation>
    </message>
    <message numerus="yes">
        <source>Put the %Ln saved component(s) back…</source>
        <translation>
            <numerusform>保存した %Ln 件のコンポーネントを戻す…</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is being made.</source>
        <translation>計画を作成しています。</translation>
    </message>
    <message>
        <source>Put work back into %1</source>
        <translation>作業を %1 に戻す</translation>
    </message>
    <message>
        <source>The plan is made</source>
        <translation>計画を作成しました</translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::SandboxTab</name>
    <message>
        <source>Sandboxes</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Of its own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Next allowed</source>
        <translation>次回可能</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>測定し直す</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>しきい値…</translation>
    </message>
    <message>
        <source>How is this decided?</source>
        <translation>どのように判断されますか?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>判断材料</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Its records have to be like production&apos;s</source>
        <translation>レコードは本番と同様である必要がある</translation>
    </message>
    <message>
        <source>Start back-promotion…</source>
        <translation>バックプロモーションを開始…</translation>
    </message>
    <message>
        <source>Connect the new org…</source>
        <translation>新しい組織を接続…</translation>
    </message>
    <message>
        <source>Save its changes first</source>
        <translation>先に変更を保存</translation>
    </message>
    <message>
        <source>Plan a refresh…</source>
        <translation>更新を計画…</translation>
    </message>
    <message>
        <source>Checklist…</source>
        <translation>チェックリスト…</translation>
    </message>
    <message>
        <source>Production was asked %1.</source>
        <translation>本番への問い合わせ: %1。</translation>
    </message>
    <message>
        <source>Production was never asked about its sandboxes.</source>
        <translation>本番に Sandbox の情報を問い合わせたことがありません。</translation>
    </message>
    <message>
        <source>No sandboxes yet.</source>
        <translation>Sandbox はまだありません。</translation>
    </message>
    <message>
        <source>Go to the pipeline</source>
        <translation>パイプラインへ移動</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why, for %1</source>
        <translation>%1 の理由</translation>
    </message>
    <message>
        <source>What was captured of it before is offered back once it is connected.</source>
        <translation>以前に保存したものは、接続後に提示されます。</translation>
    </message>
    <message>
        <source>Show its refresh…</source>
        <translation>更新の状況を表示…</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>反映待ちはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln change(s) first</source>
        <translation>
            <numerusform>先に %Ln 件の変更を保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its own would be lost.</source>
        <translation>失われる独自の変更はありません。</translation>
    </message>
    <message>
        <source>After the refresh: %1 of %2 done…</source>
        <translation>更新後: %2 件中 %1 件完了…</translation>
    </message>
    <message>
        <source>%1 was refreshed: it is another org now. Until it is connected, nothing is read from it and nothing deployed to it.</source>
        <translation>%1 は更新され、別の組織になりました。接続するまで、取得もリリースも行われません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sandbox(es) were refreshed and have to be connected again, %1 first.</source>
        <translation>
            <numerusform>%Ln 個の Sandbox が更新されました。%1 から順に再接続してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>ワークスペースが開かれていません。</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>測定中です。</translation>
    </message>
    <message>
        <source>Measure the sandboxes</source>
        <translation>Sandbox の測定</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定済み</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save the changes of %1</source>
        <translation>%1 の変更を保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) of %1 saved: they can be put back after a refresh.</source>
        <translation>
            <numerusform>%1 の %Ln 件のコンポーネントを保存しました。更新後に戻せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::sandbox::ThresholdsDialog</name>
    <message>
        <source>Components due or drifted</source>
        <translation>適用待ちまたはドリフトしたコンポーネント</translation>
    </message>
    <message>
        <source>Components with changes of its own</source>
        <translation>独自の変更があるコンポーネント</translation>
    </message>
    <message>
        <source>Days until a measurement is old</source>
        <translation>測定が古くなるまでの日数</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>A refresh is advised from that many components due or drifted on, unless more of the sandbox&apos;s own would be lost. How often production allows a refresh depends on the licence: look it up there before you rely on it.</source>
        <translation>適用待ちまたはドリフトしたコンポーネントがこの数に達すると更新を勧めます。ただし Sandbox 独自のものがそれ以上失われる場合を除きます。更新の間隔はライセンスによるため、本番で確認してください。</translation>
    </message>
    <message>
        <source>Refresh from, components due or drifted</source>
        <translation>更新を勧める件数 (適用待ち・ドリフト)</translation>
    </message>
    <message>
        <source>As long as of its own no more than</source>
        <translation>独自の変更の上限</translation>
    </message>
    <message>
        <source>A measurement is old after, days</source>
        <translation>測定が古くなる日数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Days between refreshes</source>
        <translation>更新の間隔 (日)</translation>
    </message>
    <message>
        <source>Data may be, days old</source>
        <translation>データの許容される古さ (日)</translation>
    </message>
    <message>
        <source>Days between refreshes, %1</source>
        <translation>更新の間隔 (日)、%1</translation>
    </message>
    <message>
        <source>Data may be, days old, %1</source>
        <translation>データの許容される古さ (日)、%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>初期値に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings</name>
    <message>
        <source>Nothing is remembered yet. What you decide in Resolve will be.</source>
        <translation>まだ何も記憶されていません。「競合解決」で決めた内容が記憶されます。</translation>
    </message>
    <message>
        <source>Remembered decisions</source>
        <translation>記憶された決定</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Forget the chosen</source>
        <translation>選択したものを忘れる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose what is to be forgotten.</source>
        <translation>忘れるものを選んでください。</translation>
    </message>
    <message>
        <source>Open the last workspace at the start</source>
        <translation>起動時に最後のワークスペースを開く</translation>
    </message>
    <message>
        <source>start session restore</source>
        <translation>起動 セッション 復元</translation>
    </message>
    <message>
        <source>Show tips when something is used for the first time</source>
        <translation>初めて使うときにヒントを表示</translation>
    </message>
    <message>
        <source>coach marks help</source>
        <translation>ヒント ヘルプ</translation>
    </message>
    <message>
        <source>Keep an icon in the system tray</source>
        <translation>システムトレイにアイコンを表示</translation>
    </message>
    <message>
        <source>notification area background close</source>
        <translation>通知領域 バックグラウンド 閉じる</translation>
    </message>
    <message>
        <source>Closing the last window then leaves Backflow in the tray. Without a tray it always ends.</source>
        <translation>最後のウィンドウを閉じても Backflow はトレイに残ります。トレイがない場合は必ず終了します。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>theme light dark high contrast system colours</source>
        <translation>テーマ ライト ダーク ハイコントラスト システム 色</translation>
    </message>
    <message>
        <source>Colours of differences</source>
        <translation>相違の色</translation>
    </message>
    <message>
        <source>Safe: blue, orange, magenta</source>
        <translation>セーフ: 青・オレンジ・マゼンタ</translation>
    </message>
    <message>
        <source>Classic: green, red</source>
        <translation>クラシック: 緑・赤</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>added removed conflict colour blind deuteranopia red green</source>
        <translation>追加 削除 競合 色覚 2型 赤 緑</translation>
    </message>
    <message>
        <source>own colour custom</source>
        <translation>カスタム 色</translation>
    </message>
    <message>
        <source>My colour for added</source>
        <translation>追加の色</translation>
    </message>
    <message>
        <source>My colour for removed</source>
        <translation>削除の色</translation>
    </message>
    <message>
        <source>My colour for conflicts</source>
        <translation>競合の色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>font large small per cent zoom</source>
        <translation>フォント 大 小 パーセント ズーム</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>rows close spacing height</source>
        <translation>行 間隔 高さ</translation>
    </message>
    <message>
        <source>Font of code and XML</source>
        <translation>コードと XML のフォント</translation>
    </message>
    <message>
        <source>monospace fixed width font</source>
        <translation>等幅フォント</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>english german french spanish japanese translation</source>
        <translation>英語 ドイツ語 フランス語 スペイン語 日本語 翻訳</translation>
    </message>
    <message>
        <source>Show Git details</source>
        <translation>Git の詳細を表示</translation>
    </message>
    <message>
        <source>branch commit developer</source>
        <translation>ブランチ コミット 開発者</translation>
    </message>
    <message>
        <source>Branches of the record are named where an environment&apos;s details stand.</source>
        <translation>環境の詳細に記録のブランチ名を表示します。</translation>
    </message>
    <message>
        <source>A difference opens with</source>
        <translation>相違を開くときの表示</translation>
    </message>
    <message>
        <source>its entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>diff view lines xml</source>
        <translation>差分 ビュー 行 XML</translation>
    </message>
    <message>
        <source>Text is shown</source>
        <translation>テキストの表示</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>横に並べる</translation>
    </message>
    <message>
        <source>in one column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>diff unified layout columns</source>
        <translation>差分 統合 レイアウト 列</translation>
    </message>
    <message>
        <source>After a choice, move to the next decision</source>
        <translation>選択後に次の決定へ進む</translation>
    </message>
    <message>
        <source>after a quarter of a second</source>
        <translation>0.25 秒後</translation>
    </message>
    <message>
        <source>after a second</source>
        <translation>1 秒後</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>自動では進まない</translation>
    </message>
    <message>
        <source>decision next automatic delay</source>
        <translation>決定 次 自動 遅延</translation>
    </message>
    <message>
        <source>Targets deployed to at a time</source>
        <translation>同時にリリースするターゲット数</translation>
    </message>
    <message>
        <source>deploy targets parallel at a time limits back-promotion</source>
        <translation>リリース ターゲット 並列 同時 制限 バックプロモーション</translation>
    </message>
    <message>
        <source>More targets of one promotion wait their turn. An org that is asked too much at a time refuses.</source>
        <translation>プロモーションの残りのターゲットは順番を待ちます。一度に要求が多すぎると組織は拒否します。</translation>
    </message>
    <message>
        <source>Tell me when something needs me</source>
        <translation>対応が必要なときに知らせる</translation>
    </message>
    <message>
        <source>desktop notification decision approval</source>
        <translation>デスクトップ通知 決定 承認</translation>
    </message>
    <message>
        <source>Tell me when something failed or was lost sight of</source>
        <translation>失敗したとき、または状況不明になったときに知らせる</translation>
    </message>
    <message>
        <source>desktop notification error</source>
        <translation>デスクトップ通知 エラー</translation>
    </message>
    <message>
        <source>Tell me when something that took over a minute is done</source>
        <translation>1 分以上かかったものが完了したら知らせる</translation>
    </message>
    <message>
        <source>desktop notification finished long</source>
        <translation>デスクトップ通知 完了 長時間</translation>
    </message>
    <message>
        <source>Notices come to the desktop only while no window of Backflow is in front.</source>
        <translation>Backflow のウィンドウが前面にないときだけデスクトップに通知します。</translation>
    </message>
    <message>
        <source>personal data privacy anonymous names</source>
        <translation>個人データ プライバシー 匿名 名前</translation>
    </message>
    <message>
        <source>Single letters are commands</source>
        <translation>1 文字のキーをコマンドにする</translation>
    </message>
    <message>
        <source>keys shortcuts one letter speech input</source>
        <translation>キー ショートカット 1 文字 音声入力</translation>
    </message>
    <message>
        <source>On the map, in decisions and in drift lists. Off, only keys with Ctrl, Alt or a function key do something.</source>
        <translation>マップ、決定、ドリフト一覧で有効です。オフにすると Ctrl、Alt、ファンクションキーを使うキーだけが働きます。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>start session tips tray</source>
        <translation>起動 セッション ヒント トレイ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>keys shortcuts commands presets</source>
        <translation>キー ショートカット コマンド プリセット</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>pipeline orgs sandboxes add</source>
        <translation>パイプライン 組織 Sandbox 追加 pipeline orgs sandboxes add</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>differences diff</source>
        <translation>相違 差分</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>マージ</translation>
    </message>
    <message>
        <source>decisions conflicts resolve</source>
        <translation>決定 競合 解決</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>promotions deploy</source>
        <translation>プロモーション リリース</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>notices desktop</source>
        <translation>お知らせ デスクトップ</translation>
    </message>
    <message>
        <source>Privacy and audit</source>
        <translation>プライバシーと監査</translation>
    </message>
    <message>
        <source>secrets keychain tokens telemetry production</source>
        <translation>シークレット キーチェーン トークン テレメトリー 本番 secrets keychain tokens telemetry production</translation>
    </message>
    <message>
        <source>Advanced (files)</source>
        <translation>詳細設定 (ファイル)</translation>
    </message>
    <message>
        <source>settings file folder path import export policy</source>
        <translation>設定ファイル フォルダー パス インポート エクスポート ポリシー</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 holds no settings of Backflow. Nothing was changed.</source>
        <translation>%1 に Backflow の設定はありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>What was decided before is</source>
        <translation>以前の決定は</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>used by itself</source>
        <translation>自動的に使う</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>remembered decisions suggestions automatic</source>
        <translation>記憶した決定 提案 自動</translation>
    </message>
    <message>
        <source>Only where the same entry of the same two environments has the same three values again. What was used by itself can be undone.</source>
        <translation>同じ 2 つの環境の同じエントリが再び同じ 3 つの値を持つ場合に限ります。自動的に使われたものは元に戻せます。</translation>
    </message>
    <message>
        <source>A story opens at</source>
        <translation>ストーリーを開くアドレス</translation>
    </message>
    <message>
        <source>work item tracker jira url link</source>
        <translation>作業項目 トラッカー jira url リンク</translation>
    </message>
    <message>
        <source>A web address in which %1 stands for the story&apos;s number.</source>
        <translation>%1 がストーリーの番号を表す Web アドレスです。</translation>
    </message>
    <message>
        <source>ask automatic merge by itself decision reason</source>
        <translation>確認 自動 マージ 決定 理由</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <translation>それ以外の場合: %1</translation>
    </message>
    <message>
        <source>Ask instead of merging when only the source changed something</source>
        <translation>ソースだけが変更した場合はマージせずに確認する</translation>
    </message>
    <message>
        <source>These hold for what is planned from now on. What is asked then says that it would have merged by itself.</source>
        <translation>今後のプランに適用されます。確認される項目には、自動でマージされるはずだったことが示されます。</translation>
    </message>
    <message>
        <source>Ask instead of merging when only the target changed something</source>
        <translation>ターゲットだけが変更した場合はマージせずに確認する</translation>
    </message>
    <message>
        <source>Ask instead of merging when both changed different words of the same lines</source>
        <translation>両方が同じ行の別の語を変更した場合はマージせずに確認する</translation>
    </message>
    <message>
        <source>Ask when both raised a version</source>
        <translation>両方がバージョンを上げた場合は確認する</translation>
    </message>
    <message>
        <source>Ask about places of flow elements</source>
        <translation>フロー要素の位置について確認する</translation>
    </message>
    <message>
        <source>Ask about the label of a layout&apos;s summary</source>
        <translation>レイアウトのサマリーのラベルについて確認する</translation>
    </message>
    <message>
        <source>Ask when one side changed white space alone</source>
        <translation>片方が空白だけを変更した場合は確認する</translation>
    </message>
    <message>
        <source>Ask about position numbers in lists</source>
        <translation>リストの位置番号について確認する</translation>
    </message>
    <message>
        <source>Ask for the order when both added at the same place</source>
        <translation>両方が同じ場所に追加した場合は順序を確認する</translation>
    </message>
    <message>
        <source>Put “Person 1” for people&apos;s names on screens and in exports</source>
        <translation>画面とエクスポートで人名を「ユーザー 1」に置き換える</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered decisions</source>
        <translation>
            <numerusform>記憶された決定 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This pipeline has no Git server: everything stays on this computer.</source>
        <translation>このパイプラインには Git サーバーがありません。すべてこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>%1 is reached with an SSH key or without any sign-in; it takes no password.</source>
        <translation>%1 へは SSH キーまたはログインなしで接続します。パスワードは使いません。</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>%1 には誰もログインしていません。</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2, by a variable of the system that started Backflow.</source>
        <translation>Backflow を起動したシステムの変数により、%1 に %2 としてログインしています。</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2 until Backflow ends: this computer has no keychain to keep it in.</source>
        <translation>Backflow が終了するまで %1 に %2 としてログインしています。このコンピューターには保存先のキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2. It is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>%1 に %2 としてログインしています。情報はこのコンピューターのキーチェーンにのみ保存されています。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Sign in to the Git server</source>
        <translation>Git サーバーにログイン</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Password or token:</source>
        <translation>パスワードまたはトークン:</translation>
    </message>
    <message>
        <source>Name at the Git server</source>
        <translation>Git サーバーでの名前</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>Asking the Git server…</source>
        <translation>Git サーバーに確認しています…</translation>
    </message>
    <message>
        <source>The Git server is being asked.</source>
        <translation>Git サーバーに確認中です。</translation>
    </message>
    <message>
        <source>This Git server takes no sign-in from here.</source>
        <translation>この Git サーバーにはここからログインできません。</translation>
    </message>
    <message>
        <source>Enter a name and a password or token first.</source>
        <translation>先に名前と、パスワードまたはトークンを入力してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>誰もログインしていません。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::DiffPreview</name>
    <message>
        <source>Text can be read (contrast %1).</source>
        <translation>テキストは読めます (コントラスト %1)。</translation>
    </message>
    <message>
        <source>Text is hard to read (contrast %1; 4.5 is needed).</source>
        <translation>テキストが読みにくいです (コントラスト %1、4.5 が必要)。</translation>
    </message>
    <message>
        <source>Everybody can tell the kinds apart (distance %1).</source>
        <translation>誰でも種類を見分けられます (距離 %1)。</translation>
    </message>
    <message>
        <source>Some people cannot tell the kinds apart (distance %1; 8 is comfortable). The signs +, − and ≠ stay.</source>
        <translation>種類を見分けられない人がいます (距離 %1、8 以上が快適)。記号 +、−、≠ は残ります。</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>No red</source>
        <translation>赤なし</translation>
    </message>
    <message>
        <source>No green</source>
        <translation>緑なし</translation>
    </message>
    <message>
        <source>No blue</source>
        <translation>青なし</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>≠ conflict</source>
        <translation>≠ 競合</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>デフォルト</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>● differs from the default</source>
        <translation>● デフォルトと異なる</translation>
    </message>
    <message>
        <source>Choose a command to give it another key.</source>
        <translation>キーを変更するコマンドを選択してください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now. Set takes it away from there.</source>
        <translation>%1 は現在「%2」のキーです。[割り当て] を押すと、こちらに移ります。</translation>
    </message>
    <message>
        <source>Choose a command first.</source>
        <translation>先にコマンドを選択してください。</translation>
    </message>
    <message>
        <source>Press a key first.</source>
        <translation>先にキーを押してください。</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>コマンドにはすでにこのキーが割り当てられています。</translation>
    </message>
    <message>
        <source>The command has no key.</source>
        <translation>コマンドにキーが割り当てられていません。</translation>
    </message>
    <message>
        <source>The command has its default key.</source>
        <translation>コマンドのキーはデフォルトのままです。</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>キー割り当て</translation>
    </message>
    <message>
        <source>Backflow (the default)</source>
        <translation>Backflow (既定)</translation>
    </message>
    <message>
        <source>JetBrains tools</source>
        <translation>JetBrains のツール</translation>
    </message>
    <message>
        <source>VS Code</source>
        <translation>VS Code</translation>
    </message>
    <message>
        <source>My own keys</source>
        <translation>独自のキー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::SettingRow</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As Safe</source>
        <translation>セーフと同じ</translation>
    </message>
    <message>
        <source>differs from the default</source>
        <translation>既定値と異なります</translation>
    </message>
    <message>
        <source>Decided for this computer, in %1</source>
        <translation>このコンピューターで決められています: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>このページをリセット</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Environments of this pipeline</source>
        <translation>このパイプラインの環境</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Promotes into</source>
        <translation>昇格先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Add an environment…</source>
        <translation>環境を追加…</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in this computer&apos;s keychain and nowhere else; they never stand in a settings file, a log or the history.</source>
        <translation>トークンとパスワードは、このコンピューターのキーチェーンにのみ保存されます。設定ファイル、ログ、履歴には残りません。</translation>
    </message>
    <message>
        <source>Backflow sends nothing about you or your orgs to anybody. It talks to your orgs and to your Git host.</source>
        <translation>Backflow がユーザーや組織の情報を送信することはありません。通信先は、組織と Git ホストのみです。</translation>
    </message>
    <message>
        <source>Production is read only until a workspace allows writing to it.</source>
        <translation>ワークスペースで書き込みを許可するまで、本番は読み取り専用です。</translation>
    </message>
    <message>
        <source>Every reading, decision and promotion is kept in a chain of records that History can verify.</source>
        <translation>取得、決定、プロモーションはすべて記録のチェーンに保持され、[履歴] で整合性を確認できます。</translation>
    </message>
    <message>
        <source>Settings file: %1</source>
        <translation>設定ファイル: %1</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>This page has nothing to set.</source>
        <translation>このページに設定項目はありません。</translation>
    </message>
    <message>
        <source>Everything on this page is as it came.</source>
        <translation>このページはすべて初期設定のままです。</translation>
    </message>
    <message>
        <source>No setting and no command is called “%1”.</source>
        <translation>「%1」という設定やコマンドはありません。</translation>
    </message>
    <message>
        <source>Remembered decisions…</source>
        <translation>記憶された決定…</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>先にワークスペースを開いてください。</translation>
    </message>
    <message>
        <source>Profiles, permission sets, layouts and the other kinds of metadata that are made of entries are merged entry by entry, never as text. What one decision is to be asked instead of merged is set in Resolve, where the automatic merges are listed.</source>
        <translation>プロファイル、権限セット、レイアウトなどエントリで構成されるメタデータは、テキストではなくエントリごとにマージされます。マージせずに確認する項目は、自動マージが一覧される「競合解決」で設定します。</translation>
    </message>
    <message>
        <source>Settings decided for this computer: %1</source>
        <translation>このコンピューターで決められた設定: %1</translation>
    </message>
    <message>
        <source>Export the settings…</source>
        <translation>設定をエクスポート…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>設定をインポート…</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>設定 (*.ini)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message numerus="yes">
        <source>● %Ln on this page differ from the default</source>
        <translation>
            <numerusform>● このページの %Ln 件が既定値と異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were written to the file.</source>
        <translation>
            <numerusform>%Ln 件の設定をファイルに書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings were taken over.</source>
        <translation>
            <numerusform>%Ln 件の設定を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of commands</source>
        <translation>コマンドのキー</translation>
    </message>
    <message>
        <source>Import of settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Sign in to the Git server…</source>
        <translation>Git サーバーにログイン…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remembered decisions…</source>
        <translation>
            <numerusform>記憶された決定 %Ln 件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::Checklist</name>
    <message>
        <source>Hide this list</source>
        <translation>この一覧を隠す</translation>
    </message>
    <message>
        <source>See what is due in %1</source>
        <translation>%1 で待っているものを見る</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 と %2 を比較</translation>
    </message>
    <message>
        <source>Make one decision</source>
        <translation>決定を 1 つ行う</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>それを取り消す</translation>
    </message>
    <message>
        <source>Run the (simulated) promotion</source>
        <translation>(模擬の) プロモーションを実行する</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>未完了: %1</translation>
    </message>
    <message>
        <source>You have seen it all</source>
        <translation>すべて体験しました</translation>
    </message>
    <message>
        <source>Try it: %1 of %2 done</source>
        <translation>お試し: %2 件中 %1 件完了</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::ConnectStep</name>
    <message>
        <source>Connect your production org</source>
        <translation>本番組織に接続する</translation>
    </message>
    <message>
        <source>Backflow reads it and finds its sandboxes. It writes nothing there until you allow more.</source>
        <translation>Backflow は組織を読み取り、Sandbox を見つけます。許可するまで何も書き込みません。</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>%1 として接続済み</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Signing in is not possible in this build.</source>
        <translation>このビルドではログインできません。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Continue without signing in</source>
        <translation>ログインせずに続ける</translation>
    </message>
    <message>
        <source>Give the org a name first.</source>
        <translation>先に組織の名前を入力してください。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にログイン</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログインしました</translation>
    </message>
    <message>
        <source>It is connected under this name.</source>
        <translation>この名前で接続済みです。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::OrderStep</name>
    <message>
        <source>Put them in order</source>
        <translation>順序を決める</translation>
    </message>
    <message>
        <source>The highest on top. Drag a row, or press Alt+Up and Alt+Down. A tick puts it beside the one above, so that both promote into the same environment.</source>
        <translation>最上位を上にします。行をドラッグするか、Alt+↑ / Alt+↓ を押してください。チェックすると上の行と横に並び、同じ環境に昇格します。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Environments, the highest on top</source>
        <translation>環境 (最上位が上)</translation>
    </message>
    <message>
        <source>%1: the highest</source>
        <translation>%1: 最上位</translation>
    </message>
    <message>
        <source>%1: promotes into %2</source>
        <translation>%1: %2 に昇格</translation>
    </message>
    <message>
        <source>It is on top already.</source>
        <translation>すでに一番上です。</translation>
    </message>
    <message>
        <source>It is the lowest already.</source>
        <translation>すでに一番下です。</translation>
    </message>
    <message>
        <source>Production is usually the highest.</source>
        <translation>通常は本番が最上位です。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::RecordStep</name>
    <message>
        <source>Choose where the record is kept</source>
        <translation>記録の保存場所を選ぶ</translation>
    </message>
    <message>
        <source>Every reading, decision and promotion is written down there. It holds no password.</source>
        <translation>取得、決定、プロモーションがすべてそこに記録されます。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>In Backflow&apos;s own place on this computer</source>
        <translation>このコンピューターの Backflow 専用の場所</translation>
    </message>
    <message>
        <source>In a folder of my own, kept with Git</source>
        <translation>自分のフォルダー (Git で管理)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder for the record</source>
        <translation>記録のフォルダー</translation>
    </message>
    <message>
        <source>A new or empty folder</source>
        <translation>新しいフォルダーか空のフォルダー</translation>
    </message>
    <message>
        <source>Address of the team&apos;s Git repository</source>
        <translation>チームの Git リポジトリのアドレス</translation>
    </message>
    <message>
        <source>Address of the team&apos;s Git repository, if you share one</source>
        <translation>チームの Git リポジトリのアドレス (共有する場合)</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>チームと共有</translation>
    </message>
    <message>
        <source>Choose a folder of your own first.</source>
        <translation>先に自分のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>先にフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Move the record</source>
        <translation>記録を移動</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動しました</translation>
    </message>
    <message>
        <source>Set the team&apos;s Git repository</source>
        <translation>チームの Git リポジトリを設定</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>記録しました</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SandboxStep</name>
    <message>
        <source>Tick the sandboxes to keep in step</source>
        <translation>同期させる Sandbox にチェック</translation>
    </message>
    <message>
        <source>Each becomes an environment on the map. More can be added later.</source>
        <translation>それぞれがマップ上の環境になります。後から追加できます。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Sandboxes found</source>
        <translation>見つかった Sandbox</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索完了</translation>
    </message>
    <message>
        <source>Name of a sandbox that is not listed</source>
        <translation>一覧にない Sandbox の名前</translation>
    </message>
    <message>
        <source>One that is not listed, by name</source>
        <translation>一覧にないものを名前で</translation>
    </message>
    <message>
        <source>Kind of org</source>
        <translation>組織の種類</translation>
    </message>
    <message>
        <source>chosen before</source>
        <translation>以前に選択</translation>
    </message>
    <message>
        <source>Looking for sandboxes…</source>
        <translation>Sandbox を探しています…</translation>
    </message>
    <message>
        <source>Look for sandboxes</source>
        <translation>Sandbox を探す</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>検索しました</translation>
    </message>
    <message>
        <source>by production</source>
        <translation>本番から</translation>
    </message>
    <message>
        <source>by the sf command</source>
        <translation>sf コマンドから</translation>
    </message>
    <message>
        <source>No sandbox was found. Add them by name, or go on without.</source>
        <translation>Sandbox が見つかりません。名前で追加するか、そのまま進んでください。</translation>
    </message>
    <message>
        <source>Give the sandbox a name first.</source>
        <translation>先に Sandbox の名前を入力してください。</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>名前で</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sandboxes</source>
        <translation>
            <numerusform>%Ln 個の Sandbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SetupStep</name>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>パイプラインを保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::SetupSteps</name>
    <message>
        <source>Leave for now</source>
        <translation>いったん離れる</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>このステップを飛ばす</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>From nothing to a map</source>
        <translation>ゼロからマップまで</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>最初のステップです。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::TestStep</name>
    <message>
        <source>Test that they can be read</source>
        <translation>読み取れるか確認する</translation>
    </message>
    <message>
        <source>Asks each org who is signed in and what kinds of metadata it has. Nothing is changed. Whoever is skipped can be signed in to later, at the environment.</source>
        <translation>各組織に、ログイン中のユーザーとメタデータの種類を確認します。何も変更しません。飛ばした組織には後から環境の画面でログインできます。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Environments and their tests</source>
        <translation>環境と確認結果</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>ログイン…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にログイン</translation>
    </message>
    <message>
        <source>Signing in is not possible in this workspace.</source>
        <translation>このワークスペースではログインできません。</translation>
    </message>
    <message>
        <source>There is no environment yet.</source>
        <translation>環境がまだありません。</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>誰もログインしていません</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 を確認</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取りました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser…</source>
        <translation>ブラウザーでのログインを待っています…</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ログインしました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>マップを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kinds of metadata</source>
        <translation>
            <numerusform>メタデータ %Ln 種類</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::setup::TipBar</name>
    <message>
        <source>Got it</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>No more tips</source>
        <translation>ヒントを表示しない</translation>
    </message>
    <message>
        <source>Each decision is one entry, never a line of text. 1 and 2 choose a side, Ctrl+Z takes a choice back, and nothing is written before you finish.</source>
        <translation>決定はテキスト行ではなくエントリ単位です。1 と 2 で側を選び、Ctrl+Z で取り消せます。完了するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>What you tick stays ticked when you filter or sort. What it needs is counted here and comes along.</source>
        <translation>チェックした項目は絞り込みや並べ替えをしても保持されます。必要なものはここで数えられ、一緒に含まれます。</translation>
    </message>
    <message>
        <source>These would lose work that only the target has. Open them before you deploy; keeping both is a decision in Resolve.</source>
        <translation>これらはターゲットにしかない作業を失う可能性があります。リリース前に開いて確認してください。両方を残すのは「競合解決」での決定です。</translation>
    </message>
    <message>
        <source>Tip: %1</source>
        <translation>ヒント: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keys for this screen</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>What the colours and arrows mean</source>
        <translation>色と矢印の意味</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Thin: the normal promotion path, towards production</source>
        <translation>細い: 本番に向かう通常の昇格パス</translation>
    </message>
    <message>
        <source>Thick: a back-promotion that waits; the pill counts components</source>
        <translation>太い: 待機中のバックプロモーション、数字はコンポーネント数</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Added: only the source has it</source>
        <translation>追加: ソースのみにある</translation>
    </message>
    <message>
        <source>Removed: only the target has it</source>
        <translation>削除: ターゲットのみにある</translation>
    </message>
    <message>
        <source>Conflict or undecided, also hatched</source>
        <translation>競合または未決定 (斜線でも表示)</translation>
    </message>
    <message>
        <source>Moved: only the order differs</source>
        <translation>移動: 順序のみ相違</translation>
    </message>
    <message>
        <source>The source&apos;s side</source>
        <translation>ソース側</translation>
    </message>
    <message>
        <source>The target&apos;s side</source>
        <translation>ターゲット側</translation>
    </message>
    <message>
        <source>About Backflow</source>
        <translation>Backflow について</translation>
    </message>
    <message>
        <source>Backflow %1</source>
        <translation>Backflow %1</translation>
    </message>
    <message>
        <source>Keeps Salesforce environments in step. Licensed under the Apache License, version 2.0. Running on Qt %1.</source>
        <translation>Salesforce 環境の足並みをそろえます。Apache License, version 2.0 に基づいてライセンスされています。Qt %1 で動作しています。</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>使用しているライブラリ</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとライセンス</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>アドバイザー</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>競合解決</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Diagnostic report</source>
        <translation>診断レポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Rolled back: what a promotion changed was put back</source>
        <translation>ロールバック: プロモーションの変更が元に戻されました</translation>
    </message>
    <message>
        <source>Grey: read over a week ago; what it says is old</source>
        <translation>灰色: 1 週間以上前に取得した古い内容です</translation>
    </message>
    <message>
        <source>Changed: both have it, with other words or values</source>
        <translation>変更: 両方にあり、語や値が異なります</translation>
    </message>
    <message>
        <source>Comes along, because something that was ticked needs it</source>
        <translation>チェックした項目に必要なため一緒に含まれます</translation>
    </message>
    <message>
        <source>The story that a change belongs to</source>
        <translation>変更が属するストーリー</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>This is all of it. Tokens, addresses and the names of environments and people are taken out; names of components may be in what jobs said. It stays on this computer until you paste it somewhere.</source>
        <translation>これがすべてです。トークン、アドレス、環境と人の名前は取り除かれています。ジョブのメッセージにはコンポーネント名が含まれることがあります。どこかに貼り付けるまで、このコンピューターから出ることはありません。</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1 (%2 時点)</translation>
    </message>
    <message>
        <source>%1 · out of reach: %2</source>
        <translation>%1 · 接続不可: %2</translation>
    </message>
    <message>
        <source>API calls: %1 % used today</source>
        <translation>API コール: 本日 %1 % 使用</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Release readiness</source>
        <translation>リリースへの備え</translation>
    </message>
    <message>
        <source>Data masking</source>
        <translation>データのマスキング</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” is not possible here yet. Choose what it is about first.</source>
        <translation>「%1」はここではまだ実行できません。先に対象を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not possible: %2</source>
        <translation>「%1」は実行できません: %2</translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation>先にワークスペースを開いてください</translation>
    </message>
    <message>
        <source>open an environment first</source>
        <translation>先に環境を開いてください</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln environments read</source>
        <translation>
            <numerusform>環境 %Ln 件中 %1 件を読み取り済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme as the s&amp;ystem</source>
        <translation>システムのテーマ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>ダークテーマ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast theme</source>
        <translation>ハイコントラストテーマ(&amp;H)</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>文字を大きく(&amp;G)</translation>
    </message>
    <message>
        <source>Small&amp;er text</source>
        <translation>文字を小さく(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Sandbox age</source>
        <translation>Sandbox の古さ</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>監査</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>コマンドを入力</translation>
    </message>
    <message>
        <source>Type a command, @ for an environment, # for a component, ? for help</source>
        <translation>コマンドを入力、@ で環境、# でコンポーネント、? でヘルプ</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>一致するコマンド</translation>
    </message>
    <message>
        <source>%1, not possible: %2</source>
        <translation>%1、使用不可: %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>環境(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Promotion</source>
        <translation>プロモーション(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>not possible on this screen</source>
        <translation>この画面では使用できません</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::MainWindow</name>
    <message>
        <source>may write to production</source>
        <translation>本番への書き込み可</translation>
    </message>
    <message>
        <source>production: read only</source>
        <translation>本番: 読み取り専用</translation>
    </message>
    <message>
        <source>Backflow – %1</source>
        <translation>Backflow – %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>サンプル会社を開く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>ようこそ画面(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export the history shown…</source>
        <translation>表示中の履歴をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>このビューで検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh what is shown</source>
        <translation>表示内容を更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Map or table</source>
        <translation>マップ/表(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom the map &amp;in</source>
        <translation>マップを拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom the map &amp;out</source>
        <translation>マップを縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit the whole map</source>
        <translation>マップ全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>アクティビティ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>詳細パネル(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sections as icons only</source>
        <translation>セクションをアイコンのみで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>前の領域(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Find a co&amp;mponent in any environment…</source>
        <translation>全環境でコンポーネントを検索(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Details of the chosen environment</source>
        <translation>選択した環境の詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Read the chosen org now</source>
        <translation>選択した組織を今すぐ取得(&amp;R)</translation>
    </message>
    <message>
        <source>Read a&amp;ll orgs now</source>
        <translation>今すぐ全組織を取得(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add an environment…</source>
        <translation>環境を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>New &amp;back-promotion…</source>
        <translation>新規バックプロモーション(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Compare the chosen environment</source>
        <translation>選択した環境を比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Resolve what needs you</source>
        <translation>要対応の競合を解決(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Verify the history</source>
        <translation>履歴の整合性を確認(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Keyboard settings</source>
        <translation>キーボード設定(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>最小化(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keys for this screen</source>
        <translation>この画面のキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What the colours and arrows mean</source>
        <translation>色と矢印の意味(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Backflow</source>
        <translation>Backflow について(&amp;A)</translation>
    </message>
    <message>
        <source>open a workspace first</source>
        <translation>先にワークスペースを開いてください</translation>
    </message>
    <message>
        <source>choose an environment on the map first</source>
        <translation>先にマップで環境を選択してください</translation>
    </message>
    <message>
        <source>the pipeline cannot be changed here</source>
        <translation>パイプラインはここでは変更できません</translation>
    </message>
    <message>
        <source>not part of this build</source>
        <translation>このビルドには含まれていません</translation>
    </message>
    <message>
        <source>not possible in this build</source>
        <translation>このビルドでは使用できません</translation>
    </message>
    <message>
        <source>nothing to go back to</source>
        <translation>戻る先がありません</translation>
    </message>
    <message>
        <source>nothing to go forward to</source>
        <translation>進む先がありません</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Save the pipeline</source>
        <translation>パイプラインを保存</translation>
    </message>
    <message>
        <source>Export the &amp;map…</source>
        <translation>マップをエクスポート(&amp;M)…</translation>
    </message>
    <message>
        <source>Help for this &amp;screen</source>
        <translation>この画面のヘルプ(&amp;S)</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>ユーザーガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostic report…</source>
        <translation>診断レポートをコピー(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 was read %2</source>
        <translation>%1 を取得: %2</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新しいウィンドウ(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;tips again</source>
        <translation>ヒントを再表示(&amp;T)</translation>
    </message>
    <message>
        <source>Tips are shown again, each at its place.</source>
        <translation>ヒントをそれぞれの場所で再び表示します。</translation>
    </message>
    <message>
        <source>&amp;Practise on a sample conflict</source>
        <translation>サンプルの競合で練習する(&amp;P)</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>この画面</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>詳細パネル</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>No difference is shown. Choose a component in Compare first.</source>
        <translation>相違が表示されていません。まず比較でコンポーネントを選んでください。</translation>
    </message>
    <message>
        <source>Export the &amp;difference shown as PDF…</source>
        <translation>表示中の相違を PDF としてエクスポート(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print the difference shown…</source>
        <translation>表示中の相違を印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>%1 was open last time, and is not in this pipeline any more.</source>
        <translation>%1 は前回開いていましたが、このパイプラインにはもうありません。</translation>
    </message>
    <message>
        <source>Hiding the checklist</source>
        <translation>チェックリストの非表示</translation>
    </message>
    <message>
        <source>Hide &amp;personal data</source>
        <translation>個人データを隠す(&amp;P)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::NavButton</name>
    <message numerus="yes">
        <source>%1, %Ln items need you</source>
        <translation>
            <numerusform>%1、要対応 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::NavRail</name>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>競合解決</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>アドバイザー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::PanelHolder</name>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::ShownCommands</name>
    <message>
        <source>choose rows or text first</source>
        <translation>先に行またはテキストを選択してください</translation>
    </message>
    <message>
        <source>choose rows first</source>
        <translation>先に行を選択してください</translation>
    </message>
    <message>
        <source>nothing can be selected here</source>
        <translation>ここでは何も選択できません</translation>
    </message>
    <message>
        <source>There is nothing to look through here.</source>
        <translation>ここには検索できるものがありません。</translation>
    </message>
    <message>
        <source>there is nothing to look through here</source>
        <translation>ここには検索できるものがありません</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::StatusLine</name>
    <message>
        <source>No workspace open</source>
        <translation>ワークスペースなし</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>実行中のジョブなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs running</source>
        <translation>
            <numerusform>ジョブ %Ln 件実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>すべて保存済みです</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing to undo in this section</source>
        <translation>このセクションに元に戻すものはありません</translation>
    </message>
    <message>
        <source>nothing to do again in this section</source>
        <translation>このセクションにやり直すものはありません</translation>
    </message>
    <message>
        <source>There is nothing to undo in this section.</source>
        <translation>このセクションに元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to do again in this section.</source>
        <translation>このセクションにやり直すものはありません。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Try with a sample company</source>
        <translation>サンプル会社で試す</translation>
    </message>
    <message>
        <source>Connect your org</source>
        <translation>組織に接続</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Keep every Salesforce environment in step.</source>
        <translation>すべての Salesforce 環境の足並みをそろえます。</translation>
    </message>
    <message>
        <source>See what changed where, pick what should flow back from production to the sandboxes below it, and keep every decision on record.</source>
        <translation>どこで何が変更されたかを確認し、本番から下位の Sandbox に反映するものを選択して、すべての決定を記録に残します。</translation>
    </message>
    <message>
        <source>no login, nothing leaves this computer</source>
        <translation>ログイン不要、データは外部に送信されません</translation>
    </message>
    <message>
        <source>read only until you allow more</source>
        <translation>許可するまで読み取り専用</translation>
    </message>
    <message>
        <source>a folder made with Backflow</source>
        <translation>Backflow で作成したフォルダー</translation>
    </message>
    <message>
        <source>The sample company is not part of this build.</source>
        <translation>サンプル会社はこのビルドには含まれていません。</translation>
    </message>
    <message>
        <source>Opening a workspace is not possible in this build.</source>
        <translation>このビルドではワークスペースを開けません。</translation>
    </message>
    <message>
        <source>Go on connecting</source>
        <translation>接続を続ける</translation>
    </message>
    <message>
        <source>step %1 of %2 is next</source>
        <translation>次はステップ %1 / %2</translation>
    </message>
</context>
<context>
    <name>backflow::ui::shell::WindowPalette</name>
    <message>
        <source>Environment %1</source>
        <translation>環境 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets</name>
    <message>
        <source>Apex classes</source>
        <translation>Apex クラス</translation>
    </message>
    <message>
        <source>Apex triggers</source>
        <translation>Apex トリガー</translation>
    </message>
    <message>
        <source>Visualforce pages</source>
        <translation>Visualforce ページ</translation>
    </message>
    <message>
        <source>Visualforce components</source>
        <translation>Visualforce コンポーネント</translation>
    </message>
    <message>
        <source>Aura components</source>
        <translation>Aura コンポーネント</translation>
    </message>
    <message>
        <source>Lightning web components</source>
        <translation>Lightning Web コンポーネント</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Label files</source>
        <translation>表示ラベルファイル</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>表示ラベル</translation>
    </message>
    <message>
        <source>Custom metadata records</source>
        <translation>カスタムメタデータレコード</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Lightning pages</source>
        <translation>Lightning ページ</translation>
    </message>
    <message>
        <source>Page layouts</source>
        <translation>ページレイアウト</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>Production org</source>
        <translation>本番組織</translation>
    </message>
    <message>
        <source>Full sandbox</source>
        <translation>Full Sandbox</translation>
    </message>
    <message>
        <source>Partial copy sandbox</source>
        <translation>Partial Copy Sandbox</translation>
    </message>
    <message>
        <source>Developer Pro sandbox</source>
        <translation>Developer Pro Sandbox</translation>
    </message>
    <message>
        <source>Developer sandbox</source>
        <translation>Developer Sandbox</translation>
    </message>
    <message>
        <source>Scratch org</source>
        <translation>スクラッチ組織</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Developer Pro</source>
        <translation>Developer Pro</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>スクラッチ</translation>
    </message>
    <message>
        <source>Apex class</source>
        <translation>Apex クラス</translation>
    </message>
    <message>
        <source>Visualforce component</source>
        <translation>Visualforce コンポーネント</translation>
    </message>
    <message>
        <source>Visualforce page</source>
        <translation>Visualforce ページ</translation>
    </message>
    <message>
        <source>Apex trigger</source>
        <translation>Apex トリガー</translation>
    </message>
    <message>
        <source>Approval processes</source>
        <translation>承認プロセス</translation>
    </message>
    <message>
        <source>approval process</source>
        <translation>承認プロセス</translation>
    </message>
    <message>
        <source>Assignment rules</source>
        <translation>割り当てルール</translation>
    </message>
    <message>
        <source>assignment rules</source>
        <translation>割り当てルール</translation>
    </message>
    <message>
        <source>Aura component</source>
        <translation>Aura コンポーネント</translation>
    </message>
    <message>
        <source>Business processes</source>
        <translation>ビジネスプロセス</translation>
    </message>
    <message>
        <source>business process</source>
        <translation>ビジネスプロセス</translation>
    </message>
    <message>
        <source>Compact layouts</source>
        <translation>コンパクトレイアウト</translation>
    </message>
    <message>
        <source>compact layout</source>
        <translation>コンパクトレイアウト</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>接続アプリケーション</translation>
    </message>
    <message>
        <source>connected app</source>
        <translation>接続アプリケーション</translation>
    </message>
    <message>
        <source>app</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>label</source>
        <translation>表示ラベル</translation>
    </message>
    <message>
        <source>label file</source>
        <translation>表示ラベルファイル</translation>
    </message>
    <message>
        <source>custom metadata record</source>
        <translation>カスタムメタデータレコード</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Object translations</source>
        <translation>オブジェクトの翻訳</translation>
    </message>
    <message>
        <source>object translation</source>
        <translation>オブジェクトの翻訳</translation>
    </message>
    <message>
        <source>Custom permissions</source>
        <translation>カスタム権限</translation>
    </message>
    <message>
        <source>custom permission</source>
        <translation>カスタム権限</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Duplicate rules</source>
        <translation>重複ルール</translation>
    </message>
    <message>
        <source>duplicate rule</source>
        <translation>重複ルール</translation>
    </message>
    <message>
        <source>Email templates</source>
        <translation>メールテンプレート</translation>
    </message>
    <message>
        <source>email template</source>
        <translation>メールテンプレート</translation>
    </message>
    <message>
        <source>Field sets</source>
        <translation>項目セット</translation>
    </message>
    <message>
        <source>field set</source>
        <translation>項目セット</translation>
    </message>
    <message>
        <source>Lightning page</source>
        <translation>Lightning ページ</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>フロー</translation>
    </message>
    <message>
        <source>Global value sets</source>
        <translation>グローバル選択リスト値セット</translation>
    </message>
    <message>
        <source>global value set</source>
        <translation>グローバル選択リスト値セット</translation>
    </message>
    <message>
        <source>Public groups</source>
        <translation>公開グループ</translation>
    </message>
    <message>
        <source>public group</source>
        <translation>公開グループ</translation>
    </message>
    <message>
        <source>page layout</source>
        <translation>ページレイアウト</translation>
    </message>
    <message>
        <source>Lightning web component</source>
        <translation>Lightning Web コンポーネント</translation>
    </message>
    <message>
        <source>List views</source>
        <translation>リストビュー</translation>
    </message>
    <message>
        <source>list view</source>
        <translation>リストビュー</translation>
    </message>
    <message>
        <source>Named credentials</source>
        <translation>指定ログイン情報</translation>
    </message>
    <message>
        <source>named credential</source>
        <translation>指定ログイン情報</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>権限セット</translation>
    </message>
    <message>
        <source>permission set</source>
        <translation>権限セット</translation>
    </message>
    <message>
        <source>Permission set groups</source>
        <translation>権限セットグループ</translation>
    </message>
    <message>
        <source>permission set group</source>
        <translation>権限セットグループ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Quick actions</source>
        <translation>クイックアクション</translation>
    </message>
    <message>
        <source>quick action</source>
        <translation>クイックアクション</translation>
    </message>
    <message>
        <source>Record types</source>
        <translation>レコードタイプ</translation>
    </message>
    <message>
        <source>record type</source>
        <translation>レコードタイプ</translation>
    </message>
    <message>
        <source>Remote site settings</source>
        <translation>リモートサイトの設定</translation>
    </message>
    <message>
        <source>remote site setting</source>
        <translation>リモートサイトの設定</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report types</source>
        <translation>レポートタイプ</translation>
    </message>
    <message>
        <source>report type</source>
        <translation>レポートタイプ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sharing rules</source>
        <translation>共有ルール</translation>
    </message>
    <message>
        <source>sharing rules</source>
        <translation>共有ルール</translation>
    </message>
    <message>
        <source>Standard value sets</source>
        <translation>標準値セット</translation>
    </message>
    <message>
        <source>standard value set</source>
        <translation>標準値セット</translation>
    </message>
    <message>
        <source>Static resources</source>
        <translation>静的リソース</translation>
    </message>
    <message>
        <source>static resource</source>
        <translation>静的リソース</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>入力規則</translation>
    </message>
    <message>
        <source>validation rule</source>
        <translation>入力規則</translation>
    </message>
    <message>
        <source>Buttons and links</source>
        <translation>ボタンとリンク</translation>
    </message>
    <message>
        <source>button or link</source>
        <translation>ボタンとリンク</translation>
    </message>
    <message>
        <source>workflow</source>
        <translation>ワークフロー</translation>
    </message>
    <message>
        <source>Authentication providers</source>
        <translation>認証プロバイダー</translation>
    </message>
    <message>
        <source>authentication provider</source>
        <translation>認証プロバイダー</translation>
    </message>
    <message>
        <source>Auto-response rules</source>
        <translation>自動レスポンスルール</translation>
    </message>
    <message>
        <source>auto-response rules</source>
        <translation>自動レスポンスルール</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Call centers</source>
        <translation>コールセンター</translation>
    </message>
    <message>
        <source>call center</source>
        <translation>コールセンター</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>CORS origins</source>
        <translation>CORS オリジン</translation>
    </message>
    <message>
        <source>CORS origin</source>
        <translation>CORS オリジン</translation>
    </message>
    <message>
        <source>Trusted URLs</source>
        <translation>信頼済み URL</translation>
    </message>
    <message>
        <source>trusted URL</source>
        <translation>信頼済み URL</translation>
    </message>
    <message>
        <source>Custom notification types</source>
        <translation>カスタム通知タイプ</translation>
    </message>
    <message>
        <source>custom notification type</source>
        <translation>カスタム通知タイプ</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Data category groups</source>
        <translation>データカテゴリグループ</translation>
    </message>
    <message>
        <source>data category group</source>
        <translation>データカテゴリグループ</translation>
    </message>
    <message>
        <source>Delegated groups</source>
        <translation>代理グループ</translation>
    </message>
    <message>
        <source>delegated group</source>
        <translation>代理グループ</translation>
    </message>
    <message>
        <source>Email services</source>
        <translation>メールサービス</translation>
    </message>
    <message>
        <source>email service</source>
        <translation>メールサービス</translation>
    </message>
    <message>
        <source>Escalation rules</source>
        <translation>エスカレーションルール</translation>
    </message>
    <message>
        <source>escalation rules</source>
        <translation>エスカレーションルール</translation>
    </message>
    <message>
        <source>Experience sites</source>
        <translation>エクスペリエンスサイト</translation>
    </message>
    <message>
        <source>Experience site</source>
        <translation>エクスペリエンスサイト</translation>
    </message>
    <message>
        <source>External credentials</source>
        <translation>外部ログイン情報</translation>
    </message>
    <message>
        <source>external credential</source>
        <translation>外部ログイン情報</translation>
    </message>
    <message>
        <source>External data sources</source>
        <translation>外部データソース</translation>
    </message>
    <message>
        <source>external data source</source>
        <translation>外部データソース</translation>
    </message>
    <message>
        <source>External services</source>
        <translation>外部サービス</translation>
    </message>
    <message>
        <source>external service</source>
        <translation>外部サービス</translation>
    </message>
    <message>
        <source>Flow definitions</source>
        <translation>フロー定義</translation>
    </message>
    <message>
        <source>flow definition</source>
        <translation>フロー定義</translation>
    </message>
    <message>
        <source>Home page components</source>
        <translation>ホームページコンポーネント</translation>
    </message>
    <message>
        <source>home page component</source>
        <translation>ホームページコンポーネント</translation>
    </message>
    <message>
        <source>Home page layouts</source>
        <translation>ホームページレイアウト</translation>
    </message>
    <message>
        <source>home page layout</source>
        <translation>ホームページレイアウト</translation>
    </message>
    <message>
        <source>Installed packages</source>
        <translation>インストール済みパッケージ</translation>
    </message>
    <message>
        <source>installed package</source>
        <translation>インストール済みパッケージ</translation>
    </message>
    <message>
        <source>Letterheads</source>
        <translation>レターヘッド</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>レターヘッド</translation>
    </message>
    <message>
        <source>Lightning message channels</source>
        <translation>Lightning メッセージチャネル</translation>
    </message>
    <message>
        <source>Lightning message channel</source>
        <translation>Lightning メッセージチャネル</translation>
    </message>
    <message>
        <source>Matching rules</source>
        <translation>一致ルール</translation>
    </message>
    <message>
        <source>matching rules</source>
        <translation>一致ルール</translation>
    </message>
    <message>
        <source>Muting permission sets</source>
        <translation>ミュート権限セット</translation>
    </message>
    <message>
        <source>muting permission set</source>
        <translation>ミュート権限セット</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Event channels</source>
        <translation>イベントチャネル</translation>
    </message>
    <message>
        <source>event channel</source>
        <translation>イベントチャネル</translation>
    </message>
    <message>
        <source>Restriction rules</source>
        <translation>制限ルール</translation>
    </message>
    <message>
        <source>restriction rule</source>
        <translation>制限ルール</translation>
    </message>
    <message>
        <source>Single sign-on settings</source>
        <translation>シングルサインオン設定</translation>
    </message>
    <message>
        <source>single sign-on setting</source>
        <translation>シングルサインオン設定</translation>
    </message>
    <message>
        <source>Sharing reasons</source>
        <translation>共有の理由</translation>
    </message>
    <message>
        <source>sharing reason</source>
        <translation>共有の理由</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>テリトリー</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>テリトリー</translation>
    </message>
    <message>
        <source>Topics for objects</source>
        <translation>オブジェクトのトピック</translation>
    </message>
    <message>
        <source>topics for objects</source>
        <translation>オブジェクトのトピック</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::InlineBanner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1 (×%2)</source>
        <translation>%1 (×%2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::KeptFile</name>
    <message>
        <source>%1 could not be read, so nothing is written over it. What you save now lasts until Backflow closes; move the file away to begin a new one.</source>
        <translation>%1 を読み取れなかったため、上書きしません。今保存した内容は Backflow を閉じるまで有効です。新しく始めるにはこのファイルを移動してください。</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::StateStack</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1 Shown %2.</source>
        <translation>%1 (表示内容: %2)</translation>
    </message>
</context>
<context>
    <name>backflow::ui::widgets::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>backflow::xml</name>
    <message>
        <source>the tag &lt;%1&gt; is not ended by &quot;&gt;&quot;.</source>
        <translation>タグ &lt;%1&gt; が「&gt;」で終わっていません。</translation>
    </message>
    <message>
        <source>a blank is missing in the tag, or a character may not stand there.</source>
        <translation>タグに空白がないか、置けない文字があります。</translation>
    </message>
    <message>
        <source>the tag has more than %1 attributes.</source>
        <translation>タグの属性が %1 個を超えています。</translation>
    </message>
    <message>
        <source>the name of an attribute is missing or not legal.</source>
        <translation>属性の名前がないか、正しくありません。</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; has no value.</source>
        <translation>属性「%1」に値がありません。</translation>
    </message>
    <message>
        <source>the value of the attribute &quot;%1&quot; is not quoted.</source>
        <translation>属性「%1」の値が引用符で囲まれていません。</translation>
    </message>
    <message>
        <source>the quote is not closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>&quot;&lt;&quot; may not stand in the value of an attribute.</source>
        <translation>属性の値に「&lt;」は書けません。</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; stands twice.</source>
        <translation>属性「%1」が重複しています。</translation>
    </message>
    <message>
        <source>the comment is not closed.</source>
        <translation>コメントが閉じられていません。</translation>
    </message>
    <message>
        <source>&quot;--&quot; may not stand in a comment.</source>
        <translation>コメントに「--」は書けません。</translation>
    </message>
    <message>
        <source>there is text outside the root element.</source>
        <translation>ルート要素の外にテキストがあります。</translation>
    </message>
    <message>
        <source>the CDATA section is not closed.</source>
        <translation>CDATA セクションが閉じられていません。</translation>
    </message>
    <message>
        <source>the processing instruction has no name.</source>
        <translation>処理命令に名前がありません。</translation>
    </message>
    <message>
        <source>the XML declaration may only stand at the very beginning.</source>
        <translation>XML 宣言は先頭にしか置けません。</translation>
    </message>
    <message>
        <source>the processing instruction is not closed.</source>
        <translation>処理命令が閉じられていません。</translation>
    </message>
    <message>
        <source>the XML declaration is not legal.</source>
        <translation>XML 宣言が正しくありません。</translation>
    </message>
    <message>
        <source>the XML declaration names no version.</source>
        <translation>XML 宣言にバージョンがありません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目 %2 列目: %3</translation>
    </message>
    <message>
        <source>The document has %1 bytes; the most that is read is %2.</source>
        <translation>ドキュメントは %1 バイトです。読み取れるのは %2 バイトまでです。</translation>
    </message>
    <message>
        <source>there is a byte or a character that XML in UTF-8 may not hold.</source>
        <translation>UTF-8 の XML に含められないバイトまたは文字があります。</translation>
    </message>
    <message>
        <source>there are more than %1 pieces in the document.</source>
        <translation>ドキュメントの要素が %1 個を超えています。</translation>
    </message>
    <message>
        <source>the tag &lt;%1&gt; is not closed.</source>
        <translation>タグ &lt;%1&gt; が閉じられていません。</translation>
    </message>
    <message>
        <source>there is no element.</source>
        <translation>要素がありません。</translation>
    </message>
    <message>
        <source>&quot;]]&gt;&quot; may not stand in text.</source>
        <translation>テキストに「]]&gt;」は書けません。</translation>
    </message>
    <message>
        <source>&quot;&amp;&quot; does not start a reference that XML knows.</source>
        <translation>「&amp;」が XML の参照を始めていません。</translation>
    </message>
    <message>
        <source>the document ends inside a tag.</source>
        <translation>ドキュメントがタグの途中で終わっています。</translation>
    </message>
    <message>
        <source>a DOCTYPE is not accepted.</source>
        <translation>DOCTYPE は受け付けません。</translation>
    </message>
    <message>
        <source>&quot;&lt;!&quot; does not start anything that may stand here.</source>
        <translation>「&lt;!」はここに置けるものを始めていません。</translation>
    </message>
    <message>
        <source>&quot;&lt;&quot; does not start a tag.</source>
        <translation>「&lt;」がタグを始めていません。</translation>
    </message>
    <message>
        <source>there is a second root element.</source>
        <translation>ルート要素が 2 つあります。</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep.</source>
        <translation>要素の入れ子が %1 段を超えています。</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; closes nothing.</source>
        <translation>&lt;/%1&gt; に対応する開始タグがありません。</translation>
    </message>
    <message>
        <source>&lt;/%1&gt; stands where &lt;/%2&gt; is expected.</source>
        <translation>&lt;/%2&gt; があるべき場所に &lt;/%1&gt; があります。</translation>
    </message>
    <message>
        <source>the tag &lt;/%1&gt; is not ended by &quot;&gt;&quot;.</source>
        <translation>タグ &lt;/%1&gt; が「&gt;」で終わっていません。</translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this version of Backflow does not know “%2”.</source>
        <translation>%1: このバージョンの Backflow は「%2」を認識できません。</translation>
    </message>
    <message>
        <source>%1: “%2” should be a text of at most %3 characters.</source>
        <translation>%1: 「%2」は %3 文字以内のテキストでなければなりません。</translation>
    </message>
    <message>
        <source>%1: “%2” should be a text or a list of texts.</source>
        <translation>%1: 「%2」はテキストまたはテキストのリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1: “%2” is no regular expression: %3.</source>
        <translation>%1: 「%2」は正規表現ではありません: %3。</translation>
    </message>
    <message>
        <source>%1: “%2” should be a path of element names, as in objectPermissions/allowEdit.</source>
        <translation>%1: 「%2」は objectPermissions/allowEdit のような要素名のパスでなければなりません。</translation>
    </message>
    <message>
        <source>%1: a condition has a path and one of is, isNot, matches, startsWith, below, above, present and endsWithinDays.</source>
        <translation>%1: 条件にはパスと、is、isNot、matches、startsWith、below、above、present、endsWithinDays のいずれか 1 つが必要です。</translation>
    </message>
    <message>
        <source>%1: “%2” should be a list of conditions.</source>
        <translation>%1: 「%2」は条件のリストでなければなりません。</translation>
    </message>
    <message>
        <source>%1: “%2” should be a number.</source>
        <translation>%1: 「%2」は数値でなければなりません。</translation>
    </message>
    <message>
        <source>%1: “%2” should be true or false.</source>
        <translation>%1: 「%2」は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>Rule %1: its id should be lower-case letters, digits and hyphens.</source>
        <translation>ルール %1: id は小文字、数字、ハイフンでなければなりません。</translation>
    </message>
    <message>
        <source>Rule “%1”: its severity should be low, medium, high or critical.</source>
        <translation>ルール「%1」: severity は low、medium、high、critical のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>Rule “%1”: “broken” is missing: what must not be found.</source>
        <translation>ルール「%1」: 見つかってはならないものを示す「broken」がありません。</translation>
    </message>
    <message>
        <source>The file of rules is larger than one megabyte.</source>
        <translation>ルールファイルが 1 メガバイトを超えています。</translation>
    </message>
    <message>
        <source>The file of rules is not JSON: %1 at byte %2.</source>
        <translation>ルールファイルが JSON ではありません: %1 (%2 バイト目)。</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>The file of rules should hold “format”: “backflow-compliance/1” and “rules”, and no more.</source>
        <translation>ルールファイルには「format」:「backflow-compliance/1」と「rules」だけが必要です。</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>ルールが %1 件を超えています。</translation>
    </message>
    <message>
        <source>There are two rules “%1”.</source>
        <translation>ルール「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>read</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>view all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>modify all</source>
        <translation>すべて変更</translation>
    </message>
    <message>
        <source>profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>permission set %1</source>
        <translation>権限セット %1</translation>
    </message>
    <message>
        <source>New: %1 gives %2</source>
        <translation>新規: %1 が %2 を与えます</translation>
    </message>
    <message>
        <source>Gone: %1 gave %2</source>
        <translation>削除: %1 が %2 を与えていました</translation>
    </message>
    <message>
        <source>New: %1 has %2</source>
        <translation>新規: %1 に %2 があります</translation>
    </message>
    <message>
        <source>Gone: %1 had %2</source>
        <translation>削除: %1 に %2 がありました</translation>
    </message>
    <message>
        <source>Reading who may work in %1</source>
        <translation>%1 で作業できる人を読み取っています</translation>
    </message>
    <message>
        <source>What people may do in %1 has changed since you looked. Look at it again.</source>
        <translation>%1 で誰が何をできるかは、確認した後に変わりました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>環境「%1」はありません。</translation>
    </message>
    <message>
        <source>Holding %1 against the rules</source>
        <translation>%1 をルールに照らしています</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>違反しているルールはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>検出項目 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>うち新規 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s) could not be looked at.</source>
        <translation>
            <numerusform>%Ln 個の環境は確認できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Never signed off.</source>
        <translation>承認されたことがありません。</translation>
    </message>
    <message>
        <source>Signed off %1 by %2. Changed since: %3.</source>
        <translation>%1 に %2 が承認。その後の変更: %3。</translation>
    </message>
    <message>
        <source>The record is whole: %1 records, the last one is %2.</source>
        <translation>記録は完全です: %1 件、最後は %2 です。</translation>
    </message>
    <message>
        <source>The record is NOT whole: %1</source>
        <translation>記録は完全ではありません: %1</translation>
    </message>
    <message>
        <source>The audit is record %1 (%2).</source>
        <translation>監査は記録 %1 (%2) です。</translation>
    </message>
    <message>
        <source>The sign-off of %1 is record %2, of the state %3.</source>
        <translation>%1 の承認は記録 %2、状態 %3 です。</translation>
    </message>
    <message>
        <source>Made %1 by %2 with Backflow %3. Times are in UTC.</source>
        <translation>%1 に %2 が Backflow %3 で作成。時刻は UTC です。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Could not be looked at: %1.</source>
        <translation>確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>与えるもの</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>持っているもの</translation>
    </message>
    <message>
        <source>Nobody has the powerful permission set %1: take it out.</source>
        <translation>強力な権限セット %1 は誰も持っていません。削除してください。</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>監査レポート</translation>
    </message>
    <message>
        <source>Audit of %1 by %2, %3 rules: %4</source>
        <translation>%1、%2 による監査、ルール %3 件: %4</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出項目</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>誰が何をできるか</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>There was no audit yet. Make one first.</source>
        <translation>監査はまだ行われていません。先に実行してください。</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>記録を検証しています</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Modify All on %1</source>
        <translation>%1 のすべて変更</translation>
    </message>
    <message>
        <source>View All on %1</source>
        <translation>%1 のすべて参照</translation>
    </message>
    <message>
        <source>Create on %1</source>
        <translation>%1 の作成</translation>
    </message>
    <message>
        <source>Edit on %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Delete on %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message>
        <source>This back promotion breaks the rule “%1” in %2.</source>
        <translation>このバックプロモーションは %2 でルール「%1」に違反します。</translation>
    </message>
    <message>
        <source>This back promotion grants %1 to %2.</source>
        <translation>このバックプロモーションは %2 に %1 を与えます。</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1、エントリ %2</translation>
    </message>
    <message>
        <source>This back promotion brings into %1: %2</source>
        <translation>このバックプロモーションは %1 に持ち込みます: %2</translation>
    </message>
    <message>
        <source>The policy wants the compliance rule “%1” kept, and there is no such rule. Nothing goes on until the policy names one that is there.</source>
        <translation>ポリシーがコンプライアンスルール「%1」を求めていますが、存在しません。存在するルールが指定されるまで先に進めません。</translation>
    </message>
    <message>
        <source>“%1” is not low, medium, high or critical.</source>
        <translation>「%1」は low、medium、high、critical のいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>Name the element: userPermissions/name.</source>
        <translation>要素を指定してください: userPermissions/name。</translation>
    </message>
    <message>
        <source>Gives Modify All Data: every record may be read, changed and deleted, whatever sharing says.</source>
        <translation>「すべてのデータの編集」を付与しています。共有設定にかかわらず、あらゆるレコードを読み取り、変更、削除できます。</translation>
    </message>
    <message>
        <source>Give rights to the objects that are needed, and keep this one to the administrators&apos; profile.</source>
        <translation>必要なオブジェクトの権限を付与し、この権限は管理者のプロファイルに限ってください。</translation>
    </message>
    <message>
        <source>Gives View All Data: every record may be read, whatever sharing says.</source>
        <translation>「すべてのデータの参照」を付与しています。共有設定にかかわらず、あらゆるレコードを読み取れます。</translation>
    </message>
    <message>
        <source>Give View All on the objects that are needed, and keep this one to those who audit.</source>
        <translation>必要なオブジェクトに「すべて参照」を付与し、この権限は監査を行う人に限ってください。</translation>
    </message>
    <message>
        <source>Gives Manage Users: accounts may be made, unlocked and given rights.</source>
        <translation>「ユーザーの管理」を付与しています。アカウントの作成、ロック解除、権限の付与ができます。</translation>
    </message>
    <message>
        <source>Use delegated administration for those who look after a few users only.</source>
        <translation>少数のユーザーだけを担当する人には、代理管理を使ってください。</translation>
    </message>
    <message>
        <source>Gives Author Apex: code may be written that runs with every right.</source>
        <translation>「Apex 開発」を付与しています。すべての権限で動くコードを書けます。</translation>
    </message>
    <message>
        <source>Keep it to developers, and out of production altogether.</source>
        <translation>開発者に限り、本番では誰にも付与しないでください。</translation>
    </message>
    <message>
        <source>Gives Modify Metadata: the org may be changed through the API.</source>
        <translation>「メタデータの変更」を付与しています。API を通じて組織を変更できます。</translation>
    </message>
    <message>
        <source>Keep it to the user that deploys.</source>
        <translation>リリースを行うユーザーに限ってください。</translation>
    </message>
    <message>
        <source>Gives Customize Application: objects, fields and automation may be changed by hand.</source>
        <translation>「アプリケーションのカスタマイズ」を付与しています。オブジェクト、項目、自動化を手で変更できます。</translation>
    </message>
    <message>
        <source>Changes belong into a development environment; keep it to administrators.</source>
        <translation>変更は開発環境で行うものです。管理者に限ってください。</translation>
    </message>
    <message>
        <source>Gives Manage Sharing: who sees which records may be changed.</source>
        <translation>「共有の管理」を付与しています。誰がどのレコードを見られるかを変更できます。</translation>
    </message>
    <message>
        <source>Keep it to administrators.</source>
        <translation>管理者に限ってください。</translation>
    </message>
    <message>
        <source>Lets passwords be kept for ever.</source>
        <translation>パスワードを無期限で使い続けられます。</translation>
    </message>
    <message>
        <source>Sign in integrations by a certificate instead of a password.</source>
        <translation>連携は、パスワードではなく証明書でログインさせてください。</translation>
    </message>
    <message>
        <source>Gives Bulk API Hard Delete: records may be deleted past the recycle bin.</source>
        <translation>「Bulk API の物理削除」を付与しています。ごみ箱を経ずにレコードを削除できます。</translation>
    </message>
    <message>
        <source>Give it for the time of a clean-up and take it back afterwards.</source>
        <translation>整理の間だけ付与し、終わったら取り消してください。</translation>
    </message>
    <message>
        <source>Gives Weekly Data Export: all data of the org may be carried away as files.</source>
        <translation>「週次データエクスポート」を付与しています。組織のすべてのデータをファイルとして持ち出せます。</translation>
    </message>
    <message>
        <source>Keep it to those who are answerable for backups.</source>
        <translation>バックアップの責任者に限ってください。</translation>
    </message>
    <message>
        <source>Gives Manage Encryption Keys: keys may be made anew and destroyed.</source>
        <translation>「暗号化鍵の管理」を付与しています。鍵を作り直し、破棄できます。</translation>
    </message>
    <message>
        <source>Keep it to two named people who are not the administrators of the data.</source>
        <translation>データの管理者ではない、指名した 2 人に限ってください。</translation>
    </message>
    <message>
        <source>Gives Manage IP Addresses: trusted networks may be widened.</source>
        <translation>「IP アドレスの管理」を付与しています。信頼済みネットワークを広げられます。</translation>
    </message>
    <message>
        <source>Keep it to those who look after the network.</source>
        <translation>ネットワークの担当者に限ってください。</translation>
    </message>
    <message>
        <source>Gives Modify All on an object: all its records may be changed and deleted, whatever sharing says.</source>
        <translation>オブジェクトの「すべて変更」を付与しています。共有設定にかかわらず、そのすべてのレコードを変更、削除できます。</translation>
    </message>
    <message>
        <source>Give edit and let sharing rules decide about the records.</source>
        <translation>「編集」を付与し、どのレコードかは共有ルールに任せてください。</translation>
    </message>
    <message>
        <source>Gives View All on an object: all its records may be read, whatever sharing says.</source>
        <translation>オブジェクトの「すべて参照」を付与しています。共有設定にかかわらず、そのすべてのレコードを読み取れます。</translation>
    </message>
    <message>
        <source>Give read and let sharing rules decide about the records.</source>
        <translation>「参照」を付与し、どのレコードかは共有ルールに任せてください。</translation>
    </message>
    <message>
        <source>People who are not signed in may create records of an object.</source>
        <translation>ログインしていない人が、オブジェクトのレコードを作成できます。</translation>
    </message>
    <message>
        <source>Take the right from the guest profile, and let code that checks its input do the work.</source>
        <translation>ゲストプロファイルから権限を外し、入力を確認するコードに処理を任せてください。</translation>
    </message>
    <message>
        <source>People who are not signed in may change records of an object.</source>
        <translation>ログインしていない人が、オブジェクトのレコードを変更できます。</translation>
    </message>
    <message>
        <source>People who are not signed in may delete records of an object.</source>
        <translation>ログインしていない人が、オブジェクトのレコードを削除できます。</translation>
    </message>
    <message>
        <source>People who are not signed in may use the API.</source>
        <translation>ログインしていない人が、API を使えます。</translation>
    </message>
    <message>
        <source>Take API Enabled from the guest profile.</source>
        <translation>ゲストプロファイルから「API の有効化」を外してください。</translation>
    </message>
    <message>
        <source>A sharing rule opens records to people who are not signed in.</source>
        <translation>共有ルールが、ログインしていない人にレコードを公開しています。</translation>
    </message>
    <message>
        <source>Share as little as the site shows, read only, and look through it at every release.</source>
        <translation>サイトに表示するものだけを参照のみで共有し、リリースごとに見直してください。</translation>
    </message>
    <message>
        <source>A sharing rule lets every internal user change records.</source>
        <translation>共有ルールにより、すべての内部ユーザーがレコードを変更できます。</translation>
    </message>
    <message>
        <source>Share with the group that works on them.</source>
        <translation>それを扱うグループと共有してください。</translation>
    </message>
    <message>
        <source>Every user of the org may change all records of an object.</source>
        <translation>組織のすべてのユーザーが、オブジェクトのすべてのレコードを変更できます。</translation>
    </message>
    <message>
        <source>Make the object private or read only, and open it by sharing rules.</source>
        <translation>オブジェクトを非公開または参照のみにし、共有ルールで公開してください。</translation>
    </message>
    <message>
        <source>People outside of the company may see all records of an object.</source>
        <translation>社外の人が、オブジェクトのすべてのレコードを見られます。</translation>
    </message>
    <message>
        <source>Make it private for external users, and share what a partner works on.</source>
        <translation>外部ユーザーには非公開にし、パートナーが扱うものだけを共有してください。</translation>
    </message>
    <message>
        <source>A profile may sign in from every address there is.</source>
        <translation>プロファイルが、あらゆるアドレスからログインできます。</translation>
    </message>
    <message>
        <source>Name the networks the users sit in.</source>
        <translation>ユーザーがいるネットワークを指定してください。</translation>
    </message>
    <message>
        <source>Passwords of fewer than eight characters are taken.</source>
        <translation>8 文字未満のパスワードが受け付けられます。</translation>
    </message>
    <message>
        <source>Ask for at least eight, better twelve.</source>
        <translation>8 文字以上、できれば 12 文字以上を求めてください。</translation>
    </message>
    <message>
        <source>Any password is taken, however simple.</source>
        <translation>どれほど単純なパスワードでも受け付けられます。</translation>
    </message>
    <message>
        <source>Ask for letters, digits and special characters.</source>
        <translation>英字、数字、記号を求めてください。</translation>
    </message>
    <message>
        <source>Passwords of the org are valid for ever.</source>
        <translation>組織のパスワードに期限がありません。</translation>
    </message>
    <message>
        <source>Let them end within a year, or sign in through an identity provider.</source>
        <translation>1 年以内に期限切れにするか、ID プロバイダーでログインしてください。</translation>
    </message>
    <message>
        <source>A password may be guessed at without end.</source>
        <translation>パスワードの推測が何度でもできます。</translation>
    </message>
    <message>
        <source>Lock an account after ten wrong tries or fewer.</source>
        <translation>10 回以下の失敗でアカウントをロックしてください。</translation>
    </message>
    <message>
        <source>A session lives for twelve hours or more without anything being done.</source>
        <translation>何もしなくてもセッションが 12 時間以上続きます。</translation>
    </message>
    <message>
        <source>Let it end after two hours or fewer.</source>
        <translation>2 時間以内に終了させてください。</translation>
    </message>
    <message>
        <source>Who is away too long is not signed out.</source>
        <translation>長く離席しても、ログアウトされません。</translation>
    </message>
    <message>
        <source>Switch on the log-out when the session ends.</source>
        <translation>セッション終了時のログアウトをオンにしてください。</translation>
    </message>
    <message>
        <source>Pages of the org may be framed by others.</source>
        <translation>組織のページを、他者がフレームに埋め込めます。</translation>
    </message>
    <message>
        <source>Switch on the protection against clickjacking for pages with and without headers.</source>
        <translation>ヘッダーの有無にかかわらず、ページのクリックジャック保護をオンにしてください。</translation>
    </message>
    <message>
        <source>Requests are not checked for being forged by another site.</source>
        <translation>リクエストが他サイトによる偽造かどうか確認されません。</translation>
    </message>
    <message>
        <source>Switch on the protection for GET and for POST.</source>
        <translation>GET と POST の保護をオンにしてください。</translation>
    </message>
    <message>
        <source>Scripts may read the cookie of a session.</source>
        <translation>スクリプトがセッションの Cookie を読み取れます。</translation>
    </message>
    <message>
        <source>Require the HttpOnly attribute.</source>
        <translation>HttpOnly 属性を必須にしてください。</translation>
    </message>
    <message>
        <source>Every address there is counts as a trusted network.</source>
        <translation>あらゆるアドレスが信頼済みネットワークとして扱われます。</translation>
    </message>
    <message>
        <source>Name the company&apos;s networks.</source>
        <translation>会社のネットワークを指定してください。</translation>
    </message>
    <message>
        <source>A certificate ends within 60 days, or has ended.</source>
        <translation>証明書が 60 日以内に切れるか、すでに切れています。</translation>
    </message>
    <message>
        <source>Make the next one, hand it to those who trust the old one, and change over in time.</source>
        <translation>次の証明書を作成し、古い証明書を信頼している相手に渡して、早めに切り替えてください。</translation>
    </message>
    <message>
        <source>A certificate&apos;s key has fewer than 2,048 bits.</source>
        <translation>証明書の鍵が 2,048 ビット未満です。</translation>
    </message>
    <message>
        <source>Make a new one with 4,096 bits.</source>
        <translation>4,096 ビットで作り直してください。</translation>
    </message>
    <message>
        <source>Code may call a site over plain http.</source>
        <translation>コードが、暗号化されない http でサイトを呼び出せます。</translation>
    </message>
    <message>
        <source>Ask for https, or take the site out.</source>
        <translation>https を求めるか、サイトを外してください。</translation>
    </message>
    <message>
        <source>Code on a secure page may pass data to a site that is not.</source>
        <translation>安全なページのコードが、安全でないサイトにデータを渡せます。</translation>
    </message>
    <message>
        <source>Switch protocol security on again.</source>
        <translation>プロトコルセキュリティを再びオンにしてください。</translation>
    </message>
    <message>
        <source>A named credential sends what it knows over plain http.</source>
        <translation>指定ログイン情報が、その内容を暗号化されない http で送信します。</translation>
    </message>
    <message>
        <source>Change its address to https.</source>
        <translation>アドレスを https に変更してください。</translation>
    </message>
    <message>
        <source>Pages may load from a site over plain http.</source>
        <translation>ページが、暗号化されない http でサイトから読み込めます。</translation>
    </message>
    <message>
        <source>Scripts of any site of a domain, or over plain http, may call the org&apos;s API.</source>
        <translation>ドメインのどのサイトのスクリプトでも、または暗号化されない http でも、組織の API を呼び出せます。</translation>
    </message>
    <message>
        <source>Name the one address that needs it.</source>
        <translation>必要な 1 つのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>A connected app may do all that its user may.</source>
        <translation>接続アプリケーションが、そのユーザーにできることをすべて行えます。</translation>
    </message>
    <message>
        <source>Give it the scopes it needs.</source>
        <translation>必要な範囲だけを付与してください。</translation>
    </message>
    <message>
        <source>A connected app is let in from outside of the trusted networks.</source>
        <translation>接続アプリケーションが、信頼済みネットワークの外から受け入れられています。</translation>
    </message>
    <message>
        <source>Enforce the networks for it, too.</source>
        <translation>そのアプリケーションにもネットワークの制限を適用してください。</translation>
    </message>
    <message>
        <source>Anybody may make themselves a user of a site.</source>
        <translation>誰でもサイトのユーザーとして自分を登録できます。</translation>
    </message>
    <message>
        <source>Switch it off, or look at each new user before they get in.</source>
        <translation>オフにするか、新しいユーザーを入れる前に 1 人ずつ確認してください。</translation>
    </message>
    <message>
        <source>An e-mail service works on messages without asking who sent them.</source>
        <translation>メールサービスが、送信者を確かめずにメッセージを処理します。</translation>
    </message>
    <message>
        <source>Let it check the sender by SPF, Sender ID or DKIM.</source>
        <translation>SPF、Sender ID、DKIM で送信者を確認させてください。</translation>
    </message>
    <message>
        <source>A dashboard shows everybody what one person may see.</source>
        <translation>ダッシュボードが、1 人だけが見られるものを全員に表示しています。</translation>
    </message>
    <message>
        <source>Let it run as whoever looks at it.</source>
        <translation>表示している人として実行してください。</translation>
    </message>
</context>
</TS>

//! Names that nsswitch.conf gives to other modules than files and dns: rip asks /usr/bin/getent for them. Here a script in
//! a mount namespace of its own takes the place of that program.

use std::path::PathBuf;
use std::process::Command;

/// The rip under test: `RIP_BINARY`, or the one that cargo just built.
fn rip() -> PathBuf {
    std::env::var_os("RIP_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_rip").into()).into()
}

/// A network with one interface, and a getent that notes what it is asked.
const ROOM: &str = r#"
exec 2>&1
mount -t tmpfs t /run; mkdir /run/bin; cd /run
for tool in ip route ifconfig; do ln -s "$rip" bin/$tool; done
cat >getent <<'END'
#!/bin/sh
echo "getent $*" >>/run/asked
case "$*" in
'ahostsv4 gw.corp') echo '10.0.0.7 STREAM gw.corp' ;;
'hosts 10.0.0.7') echo '10.0.0.7 gw.corp' ;;
'passwd svc1') echo 'svc1:x:4711:4711::/:/bin/sh' ;;
'group grp1') echo 'grp1:x:4712:' ;;
*) exit 2 ;;
esac
END
chmod +x getent; mount --bind getent /usr/bin/getent
printf 'hosts: %s\npasswd: %s\ngroup: %s\n' "$modules" "$modules" "$modules" >nsswitch.conf
mount --bind nsswitch.conf /etc/nsswitch.conf
printf '10.0.0.8 file.corp\n' >hosts; mount --bind hosts /etc/hosts
printf 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n' >resolv; mount --bind resolv /etc/resolv.conf
PATH=/run/bin:$PATH
ip link add v0 type veth peer name v1
ip link set v0 up; ip link set v1 up
ip addr add 10.0.0.1/24 dev v0
"#;

/// What `script` prints where nsswitch.conf names these modules.
fn printed(modules: &str, script: &str) -> String {
    let script = format!("{ROOM}{script}\ncat asked 2>/dev/null");
    let run = Command::new("unshare")
        .args(["-n", "-m", "bash", "-c", &script])
        .env("modules", modules)
        .env("rip", rip())
        .output();
    String::from_utf8_lossy(&run.expect("unshare runs").stdout).into_owned()
}

const HOSTS: &str = "
route add -host 198.51.100.9 gw gw.corp
route add -host 198.51.100.8 gw file.corp
ip -r route show 198.51.100.9
ip -r route show 198.51.100.8
route add -host 198.51.100.7 gw none.corp";

#[test]
fn hosts() {
    assert_eq!(
        printed("files corp [NOTFOUND=return]", HOSTS),
        "198.51.100.9 via gw.corp dev v0 \n198.51.100.8 via file.corp dev v0 \n\
         none.corp: Unknown host\ngetent ahostsv4 gw.corp\ngetent hosts 198.51.100.9\n\
         getent hosts 10.0.0.7\ngetent hosts 198.51.100.8\ngetent ahostsv4 none.corp\n"
    );
}

/// If nsswitch.conf has only files and dns, the program is not started.
#[test]
fn no_other_module() {
    assert_eq!(
        printed("files", HOSTS),
        "gw.corp: Unknown host\n198.51.100.8 via file.corp dev v0 \nnone.corp: Unknown host\n"
    );
}

const USERS: &str = "
mkdir -p /dev/net
ip tuntap add dev t0 mode tap user svc1 group grp1 | sed 's/^ioctl.*//;s/^open.*//'
ip tuntap add dev t1 mode tap user nosuch
ip tuntap add dev t1 mode tap group nosuch";

#[test]
fn users_and_groups() {
    let text = printed("files sss", USERS);
    let (said, asked) = text.split_at(text.find("getent ").expect("getent is asked"));
    assert!(!said.contains("svc1") && !said.contains("grp1"), "{text}");
    assert!(said.contains("nosuch"), "{text}");
    assert_eq!(
        asked,
        "getent passwd svc1\ngetent group grp1\ngetent passwd nosuch\ngetent group nosuch\n"
    );
}

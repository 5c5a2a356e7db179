$ mount -t tmpfs none /proc
$ mkdir /proc/net
$ printf 'head\n10.0.0.3 zz 0x2 x * v0\n' >/proc/net/arp
$ arp -vn
Entries: 0	Skipped: 0	Found: 0
$ printf 'head\n10.0.0.3 1 2 x * v0\n' >/proc/net/arp
$ arp -vn
Entries: 0	Skipped: 0	Found: 0
$ printf 'head\n10.0.0.3 0x1g 0x2 x * v0\n' >/proc/net/arp
$ arp -vn
Entries: 0	Skipped: 0	Found: 0
$ printf 'head\n10.0.0.3 0x1 0x2g x * v0\n' >/proc/net/arp
$ arp -vn
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.3                 ether   g                   C                     *
Entries: 1	Skipped: 0	Found: 1
$ printf 'head\n10.0.0.3 0x 0x2 x * v0\n' >/proc/net/arp
$ arp -vn
Entries: 0	Skipped: 0	Found: 0
$ printf 'head\n  10.0.0.3 0x0x1 0x2 x\377\376 * v\377\n' >/proc/net/arp
$ arp -vn
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.3                 ether   x⟨ff⟩⟨fe⟩                 C                     v⟨ff⟩
Entries: 1	Skipped: 0	Found: 1
$ printf 'head\nhostname 0x1 0x2 x * v0\nlocalhost 0x1 0x2 x * v0\ndefault 0x1 0x2 x * v0\n192.513 0x1 0x2 x * v0\n' >/proc/net/arp
$ arp
Address                  HWtype  HWaddress           Flags Mask            Iface
hostname                 ether   x                   C                     v0
localhost                ether   x                   C                     v0
0.0.0.0                  ether   x                   C                     v0
router.example           ether   x                   C                     v0
$ arp -a
| ? (hostname) at x [ether] on v0
| ? (localhost) at x [ether] on v0
0.0.0.0 (default) at x [ether] on v0
router.example (192.513) at x [ether] on v0
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
hostname                 ether   x                   C                     v0
localhost                ether   x                   C                     v0
default                  ether   x                   C                     v0
192.513                  ether   x                   C                     v0

#! rip only
# System calls are shown as strace writes them.
$ rip explain netns add blue
mkdir("/run/netns", 0755)
mount("", "/run/netns", "none", MS_REC|MS_SHARED, NULL)
open("/run/netns/blue", O_CLOEXEC|O_CREAT|O_EXCL, 0)
unshare(CLONE_NEWNET)
mount("/proc/self/ns/net", "/run/netns/blue", "none", MS_BIND, NULL)
setns("/proc/self/ns/net", CLONE_NEWNET)
$ ls /run
$ rip explain tuntap add tap0 mode tap user 5
open("/dev/net/tun", O_RDWR|O_CLOEXEC)
ioctl(TUNSETIFF, "tap0", 0x9002)
ioctl(TUNSETOWNER, 5)
ioctl(TUNSETPERSIST, 1)
$ rip explain tunnel add t0 mode gre remote 192.0.2.1 key 5 ttl 7
ioctl(SIOCADDTUNNEL, "gre0", {name="t0" link=0 i_flags=0x2000 o_flags=0x2000 i_key=0x5 o_key=0x5 version=0x45 tos=0 len=0 id=0 frag_off=0x4000 ttl=7 protocol=47 check=0 saddr=0.0.0.0 daddr=192.0.2.1})
$ rip explain -6 tunnel add t6 mode ip6ip6 remote 2001:db8::1
ioctl(SIOCADDTUNNEL, "ip6tnl0", {name="t6" link=0 proto=41 encap_limit=4 hop_limit=64 flowinfo=0 flags=0 laddr=:: raddr=2001:db8::1 i_flags=0 o_flags=0 i_key=0 o_key=0})
$ rip explain tunnel 6rd dev sit0 6rd-prefix 2001:db8::/32
ioctl(SIOCADD6RD, "sit0", {prefix=2001:db8:: relay_prefix=0.0.0.0 prefixlen=32 relay_prefixlen=0})
$ rip explain maddress add 01:00:5e:00:00:01 dev lo
ioctl(SIOCADDMULTI, "lo", 01:00:5e:00:00:01)
$ ip netns add blue
$ rip explain netns exec blue sh -c 'echo "$HOME"'
setns("/run/netns/blue", CLONE_NEWNET)
unshare(CLONE_NEWNS)
mount("", "/", "none", MS_REC|MS_SLAVE, NULL)
umount2("/sys", MNT_DETACH)
mount("blue", "/sys", "sysfs", 0, NULL)
execvp("sh", "-c", "echo \"$HOME\"")
$ rip explain netns delete blue
umount2("/run/netns/blue", MNT_DETACH)
unlink("/run/netns/blue")
$ rip explain netns delete green
umount2("/run/netns/green", MNT_DETACH)
unlink("/run/netns/green")
! Cannot remove namespace file "/run/netns/green": No such file or directory
? 1

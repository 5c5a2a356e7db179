#! mask json
# The reference writes the members of processes into an array: ours are objects.
$ ip tuntap add t0 mode tun
$ python3 - <<'EOF'
> import fcntl,struct,subprocess
> f=open("/dev/net/tun","rb+",0)
> fcntl.ioctl(f,0x400454ca,struct.pack("16sH22x",b"t0",0x1001))
> subprocess.run("ip -d -j tuntap".split())
> EOF
(JSON)

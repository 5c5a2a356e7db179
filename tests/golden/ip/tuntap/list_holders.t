# With -d, who holds them.
$ ip tuntap add t0 mode tun
$ ip tuntap add t1 mode tap
$ ip -d tuntap
t0: tun persist
	Attached to processes:
t1: tap persist
	Attached to processes:
$ ip -d -j tuntap
[{"ifname":"t0","flags":["tun","persist"],"processes":[]},{"ifname":"t1","flags":["tap","persist"],"processes":[]}]
$ sh -c 'exec python3 -c "import fcntl,struct,subprocess;f=open(\"/dev/net/tun\",\"rb+\",0);fcntl.ioctl(f,0x400454ca,struct.pack(\"16sH22x\",b\"t0\",0x1001));subprocess.run([\"sh\",\"-c\",\"ip -d tuntap | sed s/[0-9][0-9]*/N/g\"])"'
tN: tun persist
	Attached to processes:pythonN(N)
tN: tap persist
	Attached to processes:

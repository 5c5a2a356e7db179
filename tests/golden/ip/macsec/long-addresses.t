#! needs vm
# The reference reads only six bytes of a long link-layer address.
$ ip link add p0 address 02:00:00:00:00:01 type dummy
$ ip link add ms0 link p0 type macsec
$ for n in 1 5 6 7 8 33; do
>   a=$(yes 02 | head -n $n | paste -sd:)
>   for end in '' : :zz; do
>     echo "<$n times 02>$end"
>     ip link add ms1 link p0 type macsec address $a$end port 1; echo "exit status $?"; ip -d link show ms1 | grep -o 'sci [0-9a-f]*'; ip link del ms1
>     ip macsec add ms0 rx port 1 address $a$end; echo "exit status $?"
>     ip macsec del ms0 rx address $a$end port 1; echo "exit status $?"
>   done
> done 2>&1 | grep -v '^ *\[\|^Usage\|^  *'
<1 times 02>
exit status 0
sci 0200000000000001
sci·
exit status 0
exit status 0
<1 times 02>:
"" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
Device "ms1" does not exist.
Cannot find device "ms1"
"" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
"" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
<1 times 02>:zz
"zz" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
Device "ms1" does not exist.
Cannot find device "ms1"
"zz" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
"zz" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
<5 times 02>
exit status 0
sci 0202020202000001
sci·
exit status 0
exit status 0
<5 times 02>:
"" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
Device "ms1" does not exist.
Cannot find device "ms1"
"" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
"" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
<5 times 02>:zz
"zz" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
Device "ms1" does not exist.
Cannot find device "ms1"
"zz" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
"zz" is invalid lladdr.
Error: argument "02" is wrong: expected lladdr
exit status 255
<6 times 02>
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<6 times 02>:
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<6 times 02>:zz
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<7 times 02>
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<7 times 02>:
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<7 times 02>:zz
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<8 times 02>
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<8 times 02>:
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<8 times 02>:zz
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<33 times 02>
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<33 times 02>:
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0
<33 times 02>:zz
exit status 0
sci 0202020202020001
sci·
exit status 0
exit status 0

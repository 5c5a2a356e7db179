# To whom may not change the network that is said before all else, but for names of devices.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add br2 address 02:00:00:00:00:b2 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ ip link set br2 up
$ cat > try <<'EOF'
> while read -r line; do echo "# $line"; setpriv --reuid 65534 --regid 65534 --clear-groups $line 2>&1; done
> EOF
$ sh try <<'EOF'
> brctl addbr br1
> brctl addbr br0
> brctl addbr a/b
> brctl delbr br0
> brctl delbr br2
> brctl delbr va
> brctl delbr nosuch
> brctl addif br0 vb
> brctl addif br0 va
> brctl addif br0 br2
> brctl addif va vb
> brctl addif nosuch vb
> brctl addif br0 nosuch
> brctl delif br0 va
> brctl delif br2 va
> brctl delif br0 vb
> brctl delif va vb
> brctl delif nosuch va
> brctl stp br0 on
> brctl stp va on
> brctl setageing br0 5
> brctl setageing br0 100000000
> brctl setageing va 5
> brctl setageing nosuch 100000000
> brctl setfd br0 5
> brctl setbridgeprio br0 5
> brctl setportprio br0 va 5
> brctl setportprio br0 va 70000
> brctl setportprio br2 va 5
> brctl setportprio va vb 5
> brctl setportprio br0 vb 5
> brctl setportprio br0 nosuch 5
> brctl setpathcost nosuch va 5
> brctl hairpin br0 va on
> brctl hairpin br2 va on
> brctl hairpin br0 vb on
> brctl hairpin va vb on
> brctl show
> EOF
| # brctl addbr br1
add bridge failed: Operation not permitted
| # brctl addbr br0
add bridge failed: Operation not permitted
| # brctl addbr a/b
add bridge failed: Operation not permitted
| # brctl delbr br0
can't delete bridge br0: Operation not permitted
| # brctl delbr br2
can't delete bridge br2: Operation not permitted
| # brctl delbr va
can't delete bridge va: Operation not permitted
| # brctl delbr nosuch
can't delete bridge nosuch: Operation not permitted
| # brctl addif br0 vb
can't add vb to bridge br0: Operation not permitted
| # brctl addif br0 va
can't add va to bridge br0: Operation not permitted
| # brctl addif br0 br2
can't add br2 to bridge br0: Operation not permitted
| # brctl addif va vb
can't add vb to bridge va: Operation not supported
| # brctl addif nosuch vb
bridge nosuch does not exist!
| # brctl addif br0 nosuch
interface nosuch does not exist!
| # brctl delif br0 va
can't delete va from br0: Operation not permitted
| # brctl delif br2 va
can't delete va from br2: Operation not permitted
| # brctl delif br0 vb
can't delete vb from br0: Operation not permitted
| # brctl delif va vb
can't delete vb from va: Operation not supported
| # brctl delif nosuch va
bridge nosuch does not exist!
| # brctl stp br0 on
set stp status failed: Operation not permitted
| # brctl stp va on
set stp status failed: Operation not supported
| # brctl setageing br0 5
set ageing time failed: Operation not permitted
| # brctl setageing br0 100000000
set ageing time failed: Operation not permitted
| # brctl setageing va 5
set ageing time failed: Operation not supported
| # brctl setageing nosuch 100000000
set ageing time failed: No such device
| # brctl setfd br0 5
set forward delay failed: Operation not permitted
| # brctl setbridgeprio br0 5
set bridge priority failed: Operation not permitted
| # brctl setportprio br0 va 5
set port priority failed: Operation not permitted
| # brctl setportprio br0 va 70000
set port priority failed: Operation not permitted
| # brctl setportprio br2 va 5
set port priority failed: Permission denied
| # brctl setportprio va vb 5
set port priority failed: Operation not supported
| # brctl setportprio br0 vb 5
set port priority failed: No such file or directory
| # brctl setportprio br0 nosuch 5
set port priority failed: No such device
| # brctl setpathcost nosuch va 5
set path cost failed: No such device
| # brctl hairpin br0 va on
can't set va to hairpin on bridge br0: Operation not supported
| # brctl hairpin br2 va on
can't set va to hairpin on bridge br2: Permission denied
| # brctl hairpin br0 vb on
can't set vb to hairpin on bridge br0: No such file or directory
| # brctl hairpin va vb on
can't set vb to hairpin on bridge va: Operation not supported
| # brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.0200000000b0	no		va
br2		8000.0200000000b2	no	␉
$ brctl setportprio nosuch va 70000
! set port priority failed: No such device
? 1
$ brctl setportprio va vb 5
! set port priority failed: Operation not supported
? 1
$ brctl hairpin va vb on
! can't set vb to hairpin on bridge va: Operation not supported
? 1

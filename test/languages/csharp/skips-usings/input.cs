using System.Text;
using Gate = House.Gate;
extern alias Other;
